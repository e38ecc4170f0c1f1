package plangraph.publish.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import plangraph.answer.InvalidInput;
import plangraph.answer.PageRequest;
import plangraph.model.LocalizedText;
import plangraph.publish.sheet.Language;

/**
 * What was chosen for the options of a format.
 *
 * @param values by the name of the option, checked; those not chosen are absent
 * @param page of the answer, for formats that hold one page
 */
public record FormatChoices(Map<String, String> values, PageRequest page) {
    public FormatChoices {
        values = Map.copyOf(values);
    }

    public Optional<String> text(String option) {
        return Optional.ofNullable(values.get(option));
    }

    boolean hasByteOrderMark() {
        return text(FormatOption.BYTE_ORDER_MARK.name()).filter("true"::equals).isPresent();
    }

    boolean isCp932() {
        return text(FormatOption.CHARSET.name())
                .filter(FormatOption.CP932::equals)
                .isPresent();
    }

    /** The name of the character set in a media type, where one was chosen. */
    public Optional<String> charset() {
        return text(FormatOption.CHARSET.name()).map(chosen -> isCp932() ? "windows-31j" : chosen);
    }

    /** Finds choices that contradict each other; what each of them says alone need not be right. */
    public static List<InvalidInput.Fault> faults(Map<String, String> values) {
        FormatChoices choices = new FormatChoices(values, new PageRequest(0, 1));
        return choices.isCp932() && choices.hasByteOrderMark()
                ? List.of(new InvalidInput.Fault(
                        FormatOption.BYTE_ORDER_MARK.name(),
                        new LocalizedText(
                                "バイト順マークは Unicode のものです。charset=cp932 のときは外してください",
                                "a byte order mark belongs to Unicode; leave it out with charset=cp932")))
                : List.of();
    }

    OptionalInt number(String option) {
        return text(option).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Japanese unless English is chosen. */
    public Language language() {
        return text(FormatOption.LANGUAGE.name()).map(Language::of).orElse(Language.JA);
    }
}
