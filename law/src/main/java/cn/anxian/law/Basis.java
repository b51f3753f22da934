package cn.anxian.law;

import java.util.regex.Pattern;

/** What a duty, a period or a verdict rests on. Never absent; its kind is part of it. */
public sealed interface Basis {
    BasisKind kind();

    /** The title without book-title marks, for example 安全生产法. */
    String law();

    /** The article as it is cited, for example 第六十五条第一款第三项. */
    String article();

    Quote quote();

    InForce force();

    /** Whether the article was read in a full text; what is not is provisional wherever it is shown. */
    boolean verified();

    /** How a Chinese document would cite it, for example 《安全生产法》第六十五条. */
    default String citation() {
        return "《" + law() + "》" + article();
    }

    /** 法律。 */
    record Statute(String law, String article, Quote quote, InForce force, boolean verified) implements Basis {
        public Statute {
            named(law, article);
        }

        @Override
        public BasisKind kind() {
            return BasisKind.STATUTE;
        }
    }

    /** 行政法规。 */
    record Regulation(String law, String article, Quote quote, InForce force, boolean verified) implements Basis {
        public Regulation {
            named(law, article);
        }

        @Override
        public BasisKind kind() {
            return BasisKind.REGULATION;
        }
    }

    /** 部门规章。 */
    record DepartmentRule(String law, String article, Quote quote, InForce force, boolean verified) implements Basis {
        public DepartmentRule {
            named(law, article);
        }

        @Override
        public BasisKind kind() {
            return BasisKind.DEPARTMENT_RULE;
        }
    }

    /**
     * 规范性文件。
     *
     * @param no the document's number, for example 国办发〔2024〕54号
     */
    record Document(String law, String no, String article, Quote quote, InForce force, boolean verified)
            implements Basis {
        public Document {
            named(law, article);
            filled("no", no);
        }

        @Override
        public BasisKind kind() {
            return BasisKind.DOCUMENT;
        }

        @Override
        public String citation() {
            return "《" + law + "》（" + no + "）" + article;
        }
    }

    /** 国家标准或者行业标准; {@code law} holds number and name, for example GB 18218-2018 危险化学品重大危险源辨识. */
    record Standard(String law, String article, Quote quote, InForce force, boolean verified) implements Basis {
        public Standard {
            named(law, article);
        }

        @Override
        public BasisKind kind() {
            return BasisKind.STANDARD;
        }

        @Override
        public String citation() {
            return law + " " + article;
        }
    }

    /** A locality's own rule, which may tighten the law and never loosen it. */
    record LocalRule(String place, String document, String article, Quote quote, InForce force, boolean verified)
            implements Basis {
        public LocalRule {
            named(document, article);
            filled("place", place);
        }

        @Override
        public BasisKind kind() {
            return BasisKind.LOCAL_RULE;
        }

        @Override
        public String law() {
            return document;
        }

        @Override
        public String citation() {
            return place + "《" + document + "》" + article;
        }
    }

    /**
     * 领导讲话: it asks, it does not legislate.
     *
     * @param no which of the speeches, from 0
     * @param words the speaker's own words
     */
    record Speech(int no, String words) implements Basis {
        private static final String NUMERALS = "零一二三四五六七八九";

        public Speech {
            if (no < 0 || no >= NUMERALS.length()) {
                throw new BadInput("bad-speech", "讲话序号须为 0 至 9", "no");
            }
            filled("quote", words);
        }

        @Override
        public BasisKind kind() {
            return BasisKind.SPEECH;
        }

        @Override
        public String law() {
            return "讲话" + NUMERALS.charAt(no);
        }

        @Override
        public String article() {
            return "原话";
        }

        @Override
        public Quote quote() {
            return Quote.of(words);
        }

        @Override
        public InForce force() {
            return InForce.ALWAYS;
        }

        @Override
        public boolean verified() {
            return true;
        }

        @Override
        public String citation() {
            return law() + "：“" + words + "”";
        }
    }

    /**
     * What was asked for at a meeting that is on record here: it asks, it does not legislate.
     *
     * @param law the title of the speech
     * @param article where it stands in the outline, for example 二（三）
     */
    record Said(String law, String article, Quote quote) implements Basis {
        public Said {
            named(law, article);
        }

        @Override
        public BasisKind kind() {
            return BasisKind.SPEECH;
        }

        @Override
        public InForce force() {
            return InForce.ALWAYS;
        }

        /** The words are quoted from the very text that is on record. */
        @Override
        public boolean verified() {
            return true;
        }
    }

    /** Ours, and said to be so: a number or a step that no law fixes, with the reason for it. */
    record HouseRule(String why) implements Basis {
        /** The {@code law} of every house rule. */
        public static final String OURS = "本平台规则";

        private static final Pattern LOOKS_LIKE_LAW = Pattern.compile("《|第[零〇一二三四五六七八九十百千0-9]+条");

        public HouseRule {
            filled("why", why);
            if (LOOKS_LIKE_LAW.matcher(why).find()) {
                throw new BadInput("house-rule-looks-like-law", "平台规则的理由不得写成法条引用：" + why, "why");
            }
        }

        @Override
        public BasisKind kind() {
            return BasisKind.HOUSE_RULE;
        }

        @Override
        public String law() {
            return OURS;
        }

        @Override
        public String article() {
            return why;
        }

        @Override
        public Quote quote() {
            return Quote.ABSENT;
        }

        @Override
        public InForce force() {
            return InForce.ALWAYS;
        }

        @Override
        public boolean verified() {
            return true;
        }

        @Override
        public String citation() {
            return OURS + "：" + why;
        }
    }

    private static void named(String law, String article) {
        filled("law", law);
        filled("article", article);
        if (law.indexOf('《') >= 0 || law.equals(HouseRule.OURS)) {
            throw new BadInput("bad-law-title", "法规名称不带书名号，也不得是“本平台规则”：" + law, "law");
        }
    }

    private static void filled(String field, String text) {
        if (text.isBlank()) {
            throw new BadInput("blank", "依据的 " + field + " 不能为空", field);
        }
    }
}
