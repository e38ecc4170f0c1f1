package plangraph.data.synthesis;

import java.util.SplittableRandom;

/** Words that say nothing about any city, strung together to a length. */
final class InventedWording {
    private static final String[] JAPANESE = {
        "子育て", "教育", "地域", "産業", "観光", "農業", "福祉", "健康", "医療", "介護", "防災", "防犯", "交通", "道路", "公園", "環境", "文化", "歴史",
        "スポーツ", "市民", "協働", "行政", "財政", "情報", "デジタル", "人材", "雇用", "企業", "商店街", "住宅", "水道", "河川", "景観", "緑地", "学校",
        "図書館", "高齢者", "障害者", "若者", "女性", "外国人", "移住", "交流", "連携", "支援", "推進", "充実", "整備", "保全", "活用", "形成", "強化", "促進",
        "向上", "確保", "育成", "創出", "継承", "見直し", "仕組み", "拠点", "体制", "計画", "事業", "取組", "目標", "割合", "件数", "の", "を", "に", "と",
        "や", "による", "のための"
    };

    private static final String[] ENGLISH = {
        "child care",
        "education",
        "community",
        "industry",
        "tourism",
        "farming",
        "welfare",
        "health",
        "safety",
        "transport",
        "parks",
        "environment",
        "culture",
        "history",
        "sports",
        "citizens",
        "finance",
        "information",
        "jobs",
        "housing",
        "support",
        "promotion",
        "improvement",
        "preservation",
        "use",
        "number",
        "share",
        "of",
        "for",
        "and",
        "with"
    };

    private static final String KANA = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん";

    private final SplittableRandom random;

    InventedWording(SplittableRandom random) {
        this.random = random;
    }

    /** As long as the model, and in English where that is. */
    String like(String model) {
        boolean english = model.chars().allMatch(c -> c < 0x250);
        StringBuilder text = new StringBuilder(model.length() + 16);
        while (text.length() < model.length()) {
            String[] words = english ? ENGLISH : JAPANESE;
            text.append(english && !text.isEmpty() ? " " : "").append(words[random.nextInt(words.length)]);
        }
        text.setLength(model.length());
        return text.toString().strip();
    }

    /** Hiragana, as many as the model has characters. */
    String reading(String model) {
        StringBuilder text = new StringBuilder();
        model.chars().forEach(ignored -> text.append(KANA.charAt(random.nextInt(KANA.length()))));
        return text.toString();
    }

    /** The figure with other digits, so that 88.7% stays a percentage with one decimal. */
    String figure(String model) {
        StringBuilder text = new StringBuilder();
        model.chars().forEach(c -> text.append(c >= '0' && c <= '9' ? (char) ('1' + random.nextInt(9)) : (char) c));
        return text.toString();
    }
}
