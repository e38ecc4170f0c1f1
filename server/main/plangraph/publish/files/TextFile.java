package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plangraph.answer.Answer;
import plangraph.answer.CodeTitles;
import plangraph.answer.NodeRef;
import plangraph.answer.RelationshipBody;
import plangraph.model.Basis;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;
import plangraph.publish.sheet.Language;
import plangraph.publish.sheet.SheetSentences;
import plangraph.store.Revision;

/**
 * Writes one page of an answer as text to paste: the question, the rows separated by tabs, and what they rest on. The viewer copies
 * it and {@code plangraph query} prints it.
 */
public final class TextFile {
    /** What the text can be told: its language, and which page. */
    public static final List<FormatOption> OPTIONS = Stream.concat(
                    Stream.of(FormatOption.LANGUAGE), FormatOption.PAGE.stream())
            .toList();

    private static final LocalizedText QUESTION = new LocalizedText("質問: %s", "Question: %s");
    private static final LocalizedText CITY = new LocalizedText("質問の対象の自治体: %s", "City asked about: %s");
    private static final LocalizedText PART = new LocalizedText("%2$d行のうち%1$d行を示しています", "%d of %d rows are shown");
    private static final LocalizedText BASES = new LocalizedText("%d行。根拠の関係: %s", "%d rows. Links behind them: %s");
    private static final LocalizedText ONE_ROW = new LocalizedText("%d行。根拠の関係: %s", "%d row. Links behind it: %s");
    private static final LocalizedText POPULATION = new LocalizedText("%s%d件のうち%d件", "%3$d of %2$d %1$s");
    private static final LocalizedText SOURCE = new LocalizedText("根拠の文書: 『%s』（%s）", "Document: %s (%s)");
    private static final LocalizedText RECORD =
            new LocalizedText("データ版 %s・質問 %s %s・計算した日時 %s", "Data revision %s, query %s %s, computed %s");
    private static final LocalizedText LINK = new LocalizedText("%s（%s）", "%s (%s)");
    private static final LocalizedText YES = new LocalizedText("はい", "yes");
    private static final LocalizedText NO = new LocalizedText("いいえ", "no");
    private static final Pattern SEPARATORS = Pattern.compile("[\\t\\r\\n]+");

    private final AnswerContent content;
    private final Answer answer;
    private final Language language;
    private final Map<String, RelationshipBody> relationships;
    private final StringBuilder text = new StringBuilder();

    private TextFile(AnswerContent content, Answer answer, Language language) {
        this.content = content;
        this.answer = answer;
        this.language = language;
        this.relationships = answer.graph().relationships().stream()
                .collect(Collectors.toMap(RelationshipBody::key, link -> link, (one, same) -> one));
    }

    /** Writes the page in UTF-8. */
    public static boolean answer(AnswerContent content, FormatChoices choices, OutputStream out) throws IOException {
        Answer page = content.page(choices.page());
        out.write(new TextFile(content, page, choices.language()).text().getBytes(StandardCharsets.UTF_8));
        return page.truncated();
    }

    private String text() {
        line(language.say(QUESTION, content.question(answer, language)));
        city();
        if (answer.about() != null) {
            line(SheetSentences.narrowed(answer, answer.about(), language));
        }
        line("");
        tabbed(answer.columns().stream()
                .map(column -> language.of(column.title()))
                .toList());
        for (Map<String, @Nullable Object> row : answer.rows()) {
            tabbed(answer.columns().stream()
                    .map(column -> cell(column.name(), row.get(column.name())))
                    .toList());
        }
        line("");
        if (answer.explanation() != null) {
            line(language.of(answer.explanation()));
        }
        if (answer.rows().size() < answer.rowCount()) {
            line(language.say(PART, answer.rows().size(), answer.rowCount()));
        }
        line(language.say(answer.rowCount() == 1 ? ONE_ROW : BASES, answer.rowCount(), bases()));
        if (answer.population() != null && answer.found() != null) {
            line(language.say(
                    POPULATION,
                    language.of(answer.population().title()),
                    answer.population().members(),
                    answer.found()));
        }
        answer.remarks().forEach(remark -> line(language.of(remark)));
        answer.sources()
                .forEach(source ->
                        line(language.say(SOURCE, source.title(), language.of(CodeTitles.status(source.status())))));
        line(language.say(
                RECORD,
                answer.dataRevision(),
                answer.query().id(),
                answer.query().revision(),
                language.time(Instant.parse(answer.generatedAt()), content.zone())));
        return text.toString();
    }

    /** Where there are several, the rows alone do not show which one they are about. */
    private void city() {
        if (content.now().cities().size() > 1) {
            String id = String.valueOf(answer.parameters().get("dataset"));
            Revision revision = content.now().byDataset().get(id);
            String title = revision == null
                    ? ""
                    : language.of(new LocalizedText(revision.text("title"), revision.text("titleEn")));
            line(language.say(CITY, title.isEmpty() ? id : title));
        }
    }

    private String bases() {
        List<String> counts = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            counts.add(language.of(basis.title()) + " " + answer.basisCounts().getOrDefault(basis.word(), 0L));
        }
        return String.join(language == Language.JA ? "・" : ", ", counts);
    }

    private String cell(String column, @Nullable Object value) {
        List<String> parts = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Object member : members(value)) {
            String part = one(column, member);
            // A relationship is named by its type, so that many of them would read as one word again and again.
            if (member instanceof NodeRef || said.add(part)) {
                parts.add(part);
            }
        }
        return SEPARATORS.matcher(language.list(parts)).replaceAll(" ");
    }

    private static List<?> members(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list ->
                list.stream().flatMap(member -> members(member).stream()).toList();
            case Object one -> List.of(one);
        };
    }

    private String one(String column, Object value) {
        return switch (value) {
            case NodeRef node -> node.title();
            case String word ->
                relationships.containsKey(word)
                        ? link(relationships.get(word))
                        : language.of(CodeTitles.word(column, word));
            case Boolean yes -> language.of(yes ? YES : NO);
            case Number number ->
                new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            case Object other -> other.toString();
        };
    }

    private String link(RelationshipBody link) {
        String type = RelationshipType.of(link.type())
                .map(RelationshipType::title)
                .map(language::of)
                .orElse(link.type());
        return language.say(LINK, type, language.of(CodeTitles.word("basis", link.basis())));
    }

    private void tabbed(List<String> cells) {
        line(String.join("\t", cells));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
