package plangraph.http;

import plangraph.access.AccessTokens;
import plangraph.access.AuditLog;
import plangraph.answer.Answers;
import plangraph.answer.ask.Ask;
import plangraph.publish.files.AnswerFiles;
import plangraph.publish.sheet.Sheets;
import plangraph.query.OwnQueries;
import plangraph.query.QueryCatalogue;
import plangraph.query.QueryReader;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.store.backup.Backup;

/**
 * What the routes are made of.
 *
 * @param own people's own queries, which the catalogue shows
 * @param reader of queries that somebody wants to try or to save
 */
public record Services(
        Graph graph,
        Revisions revisions,
        QueryCatalogue catalogue,
        OwnQueries own,
        QueryReader reader,
        AccessTokens tokens,
        AuditLog audit,
        Answers answers,
        Sheets sheets,
        AnswerFiles files,
        Ask ask,
        Backup backup) {}
