package cn.anxian.directive.text;

/** What a text is as a whole. */
public enum Genre {
    /** It asks its readers to do something: a speech, a notice, minutes. */
    DIRECTIVE("部署性文件"),
    /** It tells what others did and asked: news. */
    REPORT("新闻报道"),
    /** Nothing says which. */
    PLAIN("未能识别的文种");

    private final String label;

    Genre(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
