package plangraph.query.guard;

import java.util.regex.Pattern;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/** Refuses whatever could make Neo4j read another text than a person does, or than {@link CypherToken} does. */
final class CypherDisguises {
    private static final String SYMBOLS = "()[]{}.,:;|&!%<>=+-*/^$";
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_・ -]+");
    /** Marks that show code in another order than it runs. */
    private static final Pattern REORDERING = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final LocalizedText NAME_IT = new LocalizedText("$name の形で書いてください", "write $name");

    private final QueryText text;
    private final CypherTokens tokens;
    private final Faults faults;

    CypherDisguises(QueryText text, CypherTokens tokens, Faults faults) {
        this.text = text;
        this.tokens = tokens;
        this.faults = faults;
    }

    void check() {
        REORDERING.matcher(text.cypher()).results().forEach(mark -> unusual(mark.start()));
        for (int i = 0; i < tokens.size(); i++) {
            CypherToken token = tokens.get(i);
            switch (token.kind()) {
                case NAME, NUMBER -> {}
                case QUOTED -> checkQuoted(tokens.get(i - 1), token);
                case STRING -> checkString(tokens.get(i - 1), token);
                case SYMBOL -> checkSymbol(i, token);
            }
        }
    }

    private void add(int at, LocalizedText problem, LocalizedText remedy) {
        text.fault(at, problem, remedy, faults);
    }

    private void unusual(int at) {
        String code = String.format("U+%04X", text.cypher().codePointAt(at));
        add(
                at,
                LocalizedText.of("文字 %s があります", "has the character %s", code),
                new LocalizedText("取り除くか、打ち直してください", "remove it, or type it anew"));
    }

    private void checkQuoted(CypherToken before, CypherToken token) {
        if (before.is("$")) {
            add(token.at(), new LocalizedText("パラメータの名前が引用符で囲まれています", "a parameter has a name in quotes"), NAME_IT);
        } else if (!PLAIN_NAME.matcher(token.text()).matches()) {
            add(
                    token.at(),
                    LocalizedText.of("`%s` という名前があります", "has the name `%s`", token.text()),
                    new LocalizedText("使えるのは文字・数字・空白・_・- です", "letters, digits, spaces, _ and - will do"));
        }
    }

    /** Newer Cypher runs code within s'…' and $'…'. */
    private void checkString(CypherToken before, CypherToken token) {
        if (before.end() == token.at() && (before.isName() || before.is("$"))) {
            add(
                    token.at(),
                    LocalizedText.of("%s のすぐ後で文字列が始まっています", "a text begins right after %s", before.text()),
                    new LocalizedText("前に空白を入れてください", "put a space before it"));
        }
    }

    private void checkSymbol(int i, CypherToken token) {
        if (token.is("$")) {
            checkParameter(tokens.get(i + 1), tokens.get(i + 2), token);
        } else if (token.is(";")) {
            add(
                    token.at(),
                    new LocalizedText("セミコロンがあります", "has a semicolon"),
                    new LocalizedText("質問を一つだけ、セミコロンなしで書いてください", "write one query, without one"));
        } else if ("'\"`".contains(token.text())) {
            add(
                    token.at(),
                    new LocalizedText("引用符が閉じていません", "a quotation mark has no other"),
                    new LocalizedText("文字列か名前を閉じてください", "close the text or name"));
        } else if (!SYMBOLS.contains(token.text().substring(0, 1)) && !isReordering(token)) {
            unusual(token.at());
        }
    }

    private static boolean isReordering(CypherToken token) {
        return REORDERING.matcher(token.text()).matches();
    }

    private void checkParameter(CypherToken next, CypherToken afterNext, CypherToken dollar) {
        if (next.is("(") || afterNext.is("(")) {
            add(
                    dollar.at(),
                    new LocalizedText("ラベルかタイプを値から取っています", "takes a label or type from a value"),
                    new LocalizedText("ラベルとタイプはそのまま書いてください", "write the labels and types"));
        } else if (!next.isName() && next.kind() != CypherToken.Kind.STRING) {
            add(dollar.at(), new LocalizedText("パラメータに名前がありません", "a parameter has no name"), NAME_IT);
        }
    }
}
