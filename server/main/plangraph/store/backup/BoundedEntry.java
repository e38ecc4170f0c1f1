package plangraph.store.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads an entry of a backup as far as its manifest says that it goes: a small file can hold one that never fits into memory. */
final class BoundedEntry extends FilterInputStream {
    /** Fifty times the longest that Plangraph writes. */
    private static final int LONGEST_LINE = 16 << 20;

    /** Lines of a backup shrink to a tenth or less; what shrinks far more holds the same over and over. */
    private static final long MOST_SHRUNK = 100;

    private static final long SMALL = 64L << 20;

    private final long mostLines;
    private final long mostBytes;
    private long lines;
    private long bytes;
    private int ofLine;

    /** Thrown where an entry goes further than it may. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMuch(String what) {
            super(what);
        }
    }

    /**
     * @param lines that the manifest declares
     * @param compressed how many bytes of the file it takes
     */
    BoundedEntry(InputStream content, long lines, long compressed) {
        super(content);
        this.mostLines = lines;
        this.mostBytes = SMALL + MOST_SHRUNK * Math.max(0, compressed);
    }

    /** How many lines were read. */
    long lines() {
        return lines + (ofLine > 0 ? 1 : 0);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] == '\n') {
                lines++;
                ofLine = 0;
            } else {
                ofLine++;
            }
            if (ofLine > LONGEST_LINE) {
                throw new TooMuch("a line of more than " + LONGEST_LINE + " bytes");
            }
        }
        bytes += Math.max(0, read);
        if (lines() > mostLines) {
            throw new TooMuch("more than the " + mostLines + " lines that its manifest declares");
        }
        if (bytes > mostBytes) {
            throw new TooMuch("more than " + mostBytes + " bytes");
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(n, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
