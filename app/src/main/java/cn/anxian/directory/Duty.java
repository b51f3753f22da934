package cn.anxian.directory;

import com.fasterxml.jackson.annotation.JsonValue;

/** 三管三必须 and what stands beside it: the five ways in which somebody answers. */
public enum Duty {
    SUPERVISION("行业监管"),
    COMPREHENSIVE("综合监管"),
    TERRITORIAL("属地监管"),
    LEADERSHIP("分管领导"),
    ENTERPRISE("企业主体责任");

    private final String chinese;

    Duty(String chinese) {
        this.chinese = chinese;
    }

    @JsonValue
    public String chinese() {
        return chinese;
    }
}
