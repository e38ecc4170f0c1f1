package plangraph.data.change;

import plangraph.model.LocalizedText;

/**
 * Something that people and the source both changed, to different ends. The graph goes on with what people say until somebody
 * decides.
 *
 * @param subject id of the element, or key of the link
 * @param field its name, where it is about one field
 * @param source what the source says of the field now
 * @param people what people say of it
 */
public record Conflict(Reason reason, String subject, String field, String source, String people) {

    /** What happened to what people changed. */
    public enum Reason {
        /** The source gave the field another value as well. */
        OTHER_VALUE,
        /** People withdrew it, and the source changed it since. */
        CHANGED_SINCE_WITHDRAWN,
        /** The source holds the link no more. */
        GONE_FROM_SOURCE,
        /** The source took away, or made another kind of, the element that it is about or hangs on: the load is refused. */
        WITHOUT_ELEMENT
    }

    public Conflict(Reason reason, String subject) {
        this(reason, subject, "", "", "");
    }

    public LocalizedText told() {
        return switch (reason) {
            case OTHER_VALUE ->
                LocalizedText.of(
                        "食い違い: %1$s の %2$s は、元の表では「%3$s」、人の変更では「%4$s」です。人の値を使います",
                        "Conflict: %2$s of %1$s is '%3$s' in the source and '%4$s' by people; the graph keeps that of people",
                        subject,
                        field,
                        source,
                        people);
            case CHANGED_SINCE_WITHDRAWN ->
                LocalizedText.of(
                        "食い違い: 人が取り下げた %s が、元の表でその後変わりました。取り下げたままにします",
                        "Conflict: %s, which people withdrew, has changed in the source since; it stays withdrawn",
                        subject);
            case GONE_FROM_SOURCE ->
                LocalizedText.of(
                        "食い違い: 人が変更した %s が、元の表から消えました。人の変更を残します",
                        "Conflict: %s, which people changed, is gone from the source; it stays as people have it",
                        subject);
            case WITHOUT_ELEMENT ->
                LocalizedText.of(
                        "食い違い: 人の変更 %s の要素が、元の表から消えたか、別の種類になりました。このままでは読み込めません",
                        "Conflict: the element that people's change %s is about is gone from the source or of another kind;"
                                + " this cannot be loaded",
                        subject);
        };
    }
}
