package plangraph.model.text;

import java.util.Arrays;

/** Holds folded text and, for each of its characters, the part of the raw text that it stands for. */
public final class Folded {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public String text() {
        return text;
    }

    /** Where the folded character begins in the raw text. */
    public int start(int at) {
        return starts[at];
    }

    /** Where the folded character ends in the raw text, exclusive. */
    public int end(int at) {
        return ends[at];
    }

    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[32];
        private int[] ends = new int[32];

        void append(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            text.append(c);
            starts[at] = start;
            ends[at] = end;
        }

        /** Lets the last character stand for more of the raw text. */
        void extend(int end) {
            if (!text.isEmpty()) {
                ends[text.length() - 1] = end;
            }
        }

        Folded build() {
            return new Folded(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
