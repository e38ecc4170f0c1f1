package plangraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.query.ParameterHeaders.ParameterHeader;
import plangraph.query.guard.QueryText;

/** The YAML header of a query file, as written. */
record QueryHeader(
        @Nullable String id,
        @Nullable LocalizedText title,
        @Nullable List<String> question,
        @Nullable List<String> tags,
        @Nullable LinkedHashMap<String, @Nullable ParameterHeader> params,
        @Nullable LinkedHashMap<String, @Nullable ColumnHeader> columns,
        @Nullable List<String> views,
        @Nullable LocalizedText whenEmpty,
        @Nullable PopulationHeader population,
        @Nullable List<AsksHeader> asks) {

    private static final List<String> VIEWS = List.of("table", "graph", "matrix");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    record ColumnHeader(@Nullable LocalizedText title, Column.@Nullable Type type) {}

    /** The query, when nothing is missing; every omission is a fault. */
    Optional<SavedQuery> complete(QueryText text, Faults faults) {
        int before = faults.all().size();
        String file = text.file();
        if (id == null || !id.matches("[a-z0-9-]+") || !file.endsWith("/" + id + ".cypher")) {
            faults.add(
                    file,
                    text.line("id"),
                    0,
                    LocalizedText.of("ID が「%s」です", "its id is '%s'", String.valueOf(id)),
                    new LocalizedText(
                            "ファイル名を ID と同じにし、a-z・0-9・- だけを使ってください", "name the file after the id, in a-z, 0-9 and -"));
        }
        require(title, "title", text, faults);
        require(question, "question", text, faults);
        require(columns, "columns", text, faults);
        require(whenEmpty, "whenEmpty", text, faults);
        List<String> shown = views == null ? List.of("table", "graph") : views;
        if (!VIEWS.containsAll(shown)) {
            faults.add(
                    file,
                    text.line("views"),
                    0,
                    LocalizedText.of("%s に、ない見せ方が入っています", "unknown view in %s", shown),
                    LocalizedText.of("使えるのは %s です", "use some of %s", VIEWS));
        }
        List<Parameter> parameters = new ParameterHeaders(params == null ? Map.of() : params).complete(text, faults);
        List<Column> returned = columns(text, faults);
        Optional<Population> counted =
                Optional.ofNullable(population).flatMap(p -> p.complete(parameters, returned, text, faults));
        List<Asks> asked = asked(text, faults);
        Set<String> declared = params == null ? Set.of() : params.keySet();
        checkSlots(declared, text, faults);
        checkUses(declared, text, faults);
        if (faults.all().size() > before || id == null || title == null || question == null || whenEmpty == null) {
            return Optional.empty();
        }
        List<String> tagged = tags == null ? List.of() : tags;
        return Optional.of(new SavedQuery(
                id,
                title,
                question,
                tagged,
                parameters,
                returned,
                shown,
                whenEmpty,
                counted,
                asked,
                text.cypher(),
                text.revision(),
                file,
                text.begins()));
    }

    private List<Asks> asked(QueryText text, Faults faults) {
        return asks == null
                ? List.of()
                : asks.stream().map(way -> way.complete(text, faults)).toList();
    }

    private static void require(@Nullable Object value, String field, QueryText text, Faults faults) {
        if (value == null) {
            faults.addMissing(
                    text.file(),
                    field,
                    LocalizedText.of("見出しに %s がありません", "the header has no %s", field),
                    LocalizedText.of("//+ %s: … の行を加えてください", "add a line //+ %s: …", field));
        } else if (value instanceof LocalizedText words) {
            requireBoth(words, field, text, faults);
        }
    }

    private static void requireBoth(LocalizedText words, String field, QueryText text, Faults faults) {
        if (words.ja().isBlank() || words.en().isBlank()) {
            LocalizedText absent =
                    words.ja().isBlank() ? new LocalizedText("日本語", "Japanese") : new LocalizedText("英語", "English");
            faults.add(
                    text.file(),
                    text.line(field),
                    0,
                    LocalizedText.of("%s の%sがありません", "%s has no %s", field, absent),
                    new LocalizedText("両方の言語で書いてください", "write it in both languages"));
        }
    }

    /** A sentence with a slot that nothing can fill would never be found. */
    private void checkSlots(Set<String> declared, QueryText text, Faults faults) {
        for (String sentence : question == null ? List.<String>of() : question) {
            SLOT.matcher(sentence)
                    .results()
                    .map(slot -> slot.group(1))
                    .filter(name -> !declared.contains(name))
                    .forEach(name -> faults.add(
                            text.file(),
                            text.line("question"),
                            0,
                            LocalizedText.of(
                                    "質問の文に {%s} がありますが、そのパラメータはありません",
                                    "a question has the slot {%s}, which is not a parameter", name),
                            LocalizedText.of("%s のどれかにしてください", "name one of %s", declared)));
        }
    }

    /** Declared parameters equal those used. */
    private static void checkUses(Set<String> declared, QueryText text, Faults faults) {
        Set<String> expected = new TreeSet<>(declared);
        expected.addAll(SavedQuery.GIVEN);
        Set<String> used = new TreeSet<>();
        for (QueryText.Use use : text.parametersUsed()) {
            if (used.add(use.name()) && !expected.contains(use.name())) {
                faults.add(
                        text.file(),
                        use.line(),
                        0,
                        LocalizedText.of("$%s が宣言されていません", "$%s is not declared", use.name()),
                        new LocalizedText("params に書いてください", "declare it under params"));
            }
        }
        expected.removeAll(used);
        if (text.file().startsWith(QueryFile.FOLDER)) {
            // People may ask about several cities at once.
            expected.remove("dataset");
        }
        for (String name : expected) {
            boolean given = SavedQuery.GIVEN.contains(name);
            faults.add(
                    text.file(),
                    given ? text.begins() : text.line("params", name),
                    0,
                    LocalizedText.of("$%s が使われていません", "$%s is not used", name),
                    given
                            ? new LocalizedText("どの質問もこれでしぼり込みます", "every query filters by it")
                            : new LocalizedText("使うか、取り除いてください", "use it or remove it"));
        }
    }

    private List<Column> columns(QueryText text, Faults faults) {
        List<Column> returned = new ArrayList<>();
        Map<String, @Nullable ColumnHeader> declared = columns == null ? Map.of() : columns;
        declared.forEach((name, header) -> {
            if (header == null || header.title() == null || header.type() == null) {
                faults.add(
                        text.file(),
                        text.line("columns", name),
                        0,
                        LocalizedText.of("列 %s に題名か型がありません", "column %s lacks its title or type", name),
                        new LocalizedText("両方を書いてください", "declare both"));
            } else {
                returned.add(new Column(name, header.title(), header.type()));
            }
        });
        return returned;
    }

    /** The population as the header of a query declares it. */
    record PopulationHeader(
            @Nullable String label,
            @Nullable List<String> plans,
            @Nullable String within,
            @Nullable LocalizedText title) {

        /** The population; a fault where it cannot be counted beside the answer. */
        Optional<Population> complete(List<Parameter> parameters, List<Column> columns, QueryText text, Faults faults) {
            Optional<Kind> counted = Optional.ofNullable(label).flatMap(Kind::of);
            Optional<LocalizedText> fault = fault(counted, parameters, columns);
            fault.ifPresent(problem -> faults.add(
                    text.file(),
                    text.line("population"),
                    0,
                    LocalizedText.of("母数: %s", "its population %s", problem),
                    new LocalizedText("cypher/README.md を参照してください", "see cypher/README.md")));
            return fault.isPresent() || counted.isEmpty() || title == null
                    ? Optional.empty()
                    : Optional.of(new Population(
                            counted.get(), plans == null ? List.of() : plans, Optional.ofNullable(within), title));
        }

        private Optional<LocalizedText> fault(
                Optional<Kind> counted, List<Parameter> parameters, List<Column> columns) {
            if (counted.isEmpty() || title == null) {
                return Optional.of(new LocalizedText("題名か、正しいラベルがありません", "lacks its title or a known label"));
            }
            if (columns.isEmpty() || columns.getFirst().type() != Column.Type.NODE) {
                return Optional.of(new LocalizedText("最初の列に要素が必要です", "needs elements in the first column"));
            }
            boolean declared = within == null
                    || parameters.stream().anyMatch(p -> p.name().equals(within) && p.type() == Parameter.Type.NODE);
            return declared
                    ? Optional.empty()
                    : Optional.of(LocalizedText.of(
                            "within の %s は要素のパラメータではありません",
                            "is within %s, which is not a node parameter", String.valueOf(within)));
        }
    }
}
