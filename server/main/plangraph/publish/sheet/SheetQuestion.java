package plangraph.publish.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.answer.ElementCache;
import plangraph.model.Basis;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;
import plangraph.store.Revisions;

/** A question as a person reads it: its sentence with the names of what was chosen, and the conditions by name. */
public record SheetQuestion(String question, List<AnswerSheet.Fact> parameters) {
    private static final Pattern SLOT = Pattern.compile("[「“]?\\{(\\w+)}[」”]?");
    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]", Pattern.UNICODE_CHARACTER_CLASS);

    /** Names elements. */
    @FunctionalInterface
    interface Names {
        String of(String id);
    }

    /** @param known finds the elements that were chosen */
    public static SheetQuestion of(
            SavedQuery query, Map<String, Object> given, ElementCache known, Revisions.Now now, Language language) {
        return of(query, given, id -> name(id, known, now, language), language);
    }

    private static String name(String id, ElementCache known, Revisions.Now now, Language language) {
        return known.find(List.of(now.today(id)), now.name()).stream()
                .map(element -> language == Language.EN
                        ? element.properties()
                                .getOrDefault("titleEn", element.title())
                                .toString()
                        : element.title())
                .findFirst()
                .orElse(id);
    }

    static SheetQuestion of(SavedQuery query, Map<String, Object> given, Names names, Language language) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Parameter parameter : query.params()) {
            Object value = given.get(parameter.name());
            if (value != null) {
                chosen.put(parameter.name(), name(parameter, value, names, language));
            }
        }
        List<AnswerSheet.Fact> facts = new ArrayList<>();
        query.params().stream()
                .filter(parameter -> chosen.containsKey(parameter.name()))
                .forEach(parameter -> facts.add(new AnswerSheet.Fact(
                        language.of(parameter.title()), chosen.getOrDefault(parameter.name(), ""))));
        String sentence = sentence(query, chosen, language);
        Object topic = given.get(SavedQuery.ABOUT);
        if (topic != null) {
            facts.add(new AnswerSheet.Fact(language.of(SheetWording.ABOUT), topic.toString()));
            sentence = about(sentence, topic.toString(), language);
        }
        facts.add(new AnswerSheet.Fact(language.of(SheetWording.BASIS_ASKED), bases(given, language)));
        return new SheetQuestion(sentence, facts);
    }

    /** A question or a title, narrowed down by a topic. */
    static String about(String sentence, String topic, Language language) {
        return language.say(SheetWording.ASKED_ABOUT, sentence, language.quoted(topic));
    }

    private static String name(Parameter parameter, Object value, Names names, Language language) {
        return switch (parameter.type()) {
            case NODE -> names.of(value.toString());
            case ENUM ->
                parameter.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(choice -> language.of(choice.title()))
                        .findFirst()
                        .orElse(value.toString());
            case BOOLEAN -> language.of(value.equals(true) ? SheetWording.YES : SheetWording.NO);
            case STRING, INTEGER, NUMBER -> value.toString();
        };
    }

    private static String bases(Map<String, Object> given, Language language) {
        return language.list(((List<?>) given.getOrDefault("basis", List.of()))
                .stream()
                        .map(word -> Basis.of(word.toString()).orElseThrow())
                        .map(basis -> language.of(basis.title()))
                        .toList());
    }

    /** The sentence with no open slot if possible, and most of the choices in it; as the viewer picks it. */
    private static String sentence(SavedQuery query, Map<String, String> chosen, Language language) {
        return query.question().stream()
                .filter(sentence -> JAPANESE.matcher(sentence).find() == (language == Language.JA))
                .min(Comparator.comparingLong((String sentence) -> slots(sentence, chosen, false))
                        .thenComparingLong(sentence -> -slots(sentence, chosen, true)))
                .map(sentence -> filled(sentence, chosen, query, language))
                .orElse(language.of(query.title()));
    }

    private static long slots(String sentence, Map<String, String> chosen, boolean filled) {
        return SLOT.matcher(sentence)
                .results()
                .filter(slot -> chosen.containsKey(slot.group(1)) == filled)
                .count();
    }

    private static String filled(String sentence, Map<String, String> chosen, SavedQuery query, Language language) {
        return SLOT.matcher(sentence).replaceAll(slot -> Matcher.quoteReplacement(fill(slot, chosen, query, language)));
    }

    private static String fill(MatchResult slot, Map<String, String> chosen, SavedQuery query, Language language) {
        String value = chosen.get(slot.group(1));
        return value != null
                ? language.quoted(value)
                : query.param(slot.group(1))
                        .map(parameter -> language.of(parameter.title()))
                        .orElse(slot.group(1));
    }
}
