package plangraph.answer.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.answer.NodeBody;
import plangraph.model.Kind;
import plangraph.model.text.Spelling;

/**
 * Finds elements by how people call them beside their titles: a plan by its generation and a short word (3次計画, 第2期の総合戦略), and what
 * is numbered by the word for its kind (ゴール13, 四番目のゴール, 重点プロジェクト3).
 */
public final class SpokenNames {
    private static final String GENERATION = "第?(\\d+)([次期])目?の?";
    private static final Pattern OF_A_TITLE = Pattern.compile("第?(\\d+)([次期])");
    private static final Pattern GENERATIONS = Pattern.compile(GENERATION);
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（].*?[)）]");
    private static final String NUMBER = "(\\d+(?:-\\d+)*)(?![\\d\\-.%])";

    /** Words for kinds of plan, before the word for a kind of its parts. */
    private static final String PLANS = "マニフェストの?|総合計画の?|総合戦略の?";

    private static final Pattern PLAN_BEFORE = Pattern.compile("(?:" + PLANS + ")$");

    /** The least of a title that tells a plan apart, once its generation is said. */
    private static final int SHORTEST = 2;

    /**
     * Where an element is named in folded text.
     *
     * @param exact whether the word for its kind is the element's own (重点施策), not a shorter one (施策)
     */
    public record Said(NodeBody element, int start, int end, boolean exact) {}

    private record NamedPlan(NodeBody element, String generation, String title) {}

    private record Numbered(NodeBody element, String number, String ownKind, Set<String> kinds, String plan) {}

    private final List<NamedPlan> plans = new ArrayList<>();
    private final List<Numbered> numbered = new ArrayList<>();
    private final List<String> kinds;

    public SpokenNames(Collection<NodeBody> elements, Spelling spelling) {
        Set<String> words = new LinkedHashSet<>();
        for (NodeBody element : elements) {
            String folded = spelling.fold(element.title()).text();
            if (element.label().equals(Kind.PLAN.word())) {
                Matcher generation = OF_A_TITLE.matcher(Numerals.arabic(folded));
                // 国の第2期総合戦略 is somebody else's: it is called so in full.
                if (generation.find() && !folded.startsWith("の", generation.start() - 1)) {
                    plans.add(new NamedPlan(
                            element,
                            generation.group(1) + generation.group(2),
                            IN_BRACKETS.matcher(folded).replaceAll("")));
                }
            } else {
                addNumbered(element, spelling, words);
            }
        }
        this.kinds = words.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .toList();
    }

    private void addNumbered(NodeBody element, Spelling spelling, Set<String> words) {
        if (!(element.properties().get("number") instanceof String number) || !number.matches("\\d+(-\\d+)*")) {
            return;
        }
        String own = spelling.fold(String.valueOf(element.properties().getOrDefault("kind", "")))
                .text();
        Set<String> called = new LinkedHashSet<>();
        Kind.of(element.label())
                .ifPresent(kind -> called.addAll(List.of(
                        spelling.fold(kind.title().ja().replaceAll("・.*", "")).text())));
        called.add(own);
        // 重点施策 is also called 施策, and SDGsのゴール a ゴール.
        List.of("施策", "ゴール", "プロジェクト", "項目").stream().filter(own::endsWith).forEach(called::add);
        called.remove("");
        words.addAll(called);
        numbered.add(new Numbered(
                element,
                number,
                own,
                called,
                String.valueOf(element.properties().getOrDefault("plan", ""))));
    }

    /** @param folded text with Arabic numerals, see {@link Numerals} */
    public List<Said> in(String folded) {
        List<Said> said = new ArrayList<>();
        plansIn(folded, said);
        if (!kinds.isEmpty()) {
            String kind = "(" + String.join("|", kinds) + ")";
            numberedIn(Pattern.compile(kind + "[ の第番号#:]*" + NUMBER), 1, 2, folded, said);
            numberedIn(Pattern.compile(NUMBER + "番目?の?(?:" + PLANS + ")?" + kind), 2, 1, folded, said);
        }
        return said;
    }

    private void plansIn(String folded, List<Said> said) {
        Matcher matcher = GENERATIONS.matcher(folded);
        while (matcher.find()) {
            for (NamedPlan plan : plans) {
                if (plan.generation().equals(matcher.group(1) + matcher.group(2))) {
                    int end = endOfTitle(plan.title(), folded, matcher.end());
                    if (end > 0) {
                        said.add(new Said(plan.element(), matcher.start(), end, true));
                    }
                }
            }
        }
    }

    /** How far the words after a generation are the end of the title; 0 when they are not. */
    private static int endOfTitle(String title, String text, int from) {
        for (int length = Math.min(title.length(), text.length() - from); length >= SHORTEST; length--) {
            if (title.endsWith(text.substring(from, from + length))) {
                return from + length;
            }
        }
        return 0;
    }

    private void numberedIn(Pattern pattern, int kindGroup, int numberGroup, String folded, List<Said> said) {
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            String kind = matcher.group(kindGroup);
            List<Numbered> fitting = numbered.stream()
                    .filter(element -> element.number().equals(matcher.group(numberGroup))
                            && element.kinds().contains(kind))
                    .toList();
            Optional<MatchResult> plan = planBefore(folded, matcher.start(kindGroup));
            List<Numbered> ofPlan = fitting.stream()
                    .filter(one -> plan.isPresent() && isOf(one, plan.get().group()))
                    .toList();
            boolean named = !ofPlan.isEmpty();
            for (Numbered one : named ? ofPlan : fitting) {
                said.add(new Said(
                        one.element(),
                        named ? Math.min(plan.orElseThrow().start(), matcher.start()) : matcher.start(),
                        matcher.end(),
                        one.ownKind().equals(kind)));
            }
        }
    }

    /** The word for a kind of plan that stands right before, or within: マニフェストの政策4, 4番目のマニフェストの政策. */
    private static Optional<MatchResult> planBefore(String folded, int kindStart) {
        Matcher matcher = PLAN_BEFORE.matcher(folded.substring(0, kindStart));
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private boolean isOf(Numbered element, String plan) {
        String word = plan.endsWith("の") ? plan.substring(0, plan.length() - 1) : plan;
        return plans.stream()
                .anyMatch(one ->
                        one.element().id().equals(element.plan()) && one.title().contains(word));
    }
}
