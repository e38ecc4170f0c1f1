package plangraph.model.text;

/**
 * Gives the ideograph for characters of the block "CJK Radicals Supplement" that PDF extraction leaves in its place (⺠ for 民) and that
 * NFKC does not fold. Pairs follow Unicode's property Equivalent_Unified_Ideograph, with the Japanese form where it names another.
 */
public final class CjkRadicals {
    private static final String RADICALS = "⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺘⺙⺛⺜⺝⺞⺟⺠⺡"
            + "⺢⺣⺤⺥⺦⺨⺫⺬⺭⺮⺯⺱⺲⺹⺻⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻋⻌"
            + "⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬"
            + "⻭⻮⻯⻰⻱⻲⻳";
    private static final String UNIFIED = "厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢巳幺彑彐忄扌攵旡日月歺母民氵"
            + "氺灬爫爫丬犭目示礻竹糹罓罒耂肀臼艹艹艹虎衤覀西见角角讠贝车辶"
            + "辶辶阝钅長镸长门阝雨青韦页风飞食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐"
            + "歯齿竜龙龜亀龟";

    /** The ideograph that the character looks like, or the character itself. */
    public static char unified(char c) {
        int at = c < '\u2E80' || c > '\u2EF3' ? -1 : RADICALS.indexOf(c);
        return at < 0 ? c : UNIFIED.charAt(at);
    }

    private CjkRadicals() {}
}
