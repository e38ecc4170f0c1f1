package plangraph.http;

import plangraph.access.AccessTokens;
import plangraph.access.Audit;
import plangraph.answer.Answers;
import plangraph.ask.Ask;
import plangraph.backup.Backup;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.QueryReader;
import plangraph.export.AnswerFiles;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.own.OwnQueries;
import plangraph.sheet.Sheets;

/**
 * What the routes are made of.
 *
 * @param own people's own queries, which the catalogue shows
 * @param reader of queries that somebody wants to try or to save
 */
public record Services(
        Graph graph,
        Revisions revisions,
        Catalogue catalogue,
        OwnQueries own,
        QueryReader reader,
        AccessTokens tokens,
        Audit audit,
        Answers answers,
        Sheets sheets,
        AnswerFiles files,
        Ask ask,
        Backup backup) {}
