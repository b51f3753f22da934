package cn.anxian.demo;

/** What somebody does with a hazard, in the words of the plan; the product's lifecycle decides whether he may. */
enum Step {
    LIST,
    HAND_OVER,
    RETURN,
    SIGN,
    REPORT,
    SEND_BACK,
    ACCEPT,
    VOID,
    JUDGE,
    TELL,
    PLAN,
    SUPERVISE,
    ASK,
    GRANT,
    REVIEW,
    APPROVE;

    boolean isOfTheOwner() {
        return this == SIGN || this == RETURN || this == REPORT || this == TELL || this == PLAN || this == ASK;
    }
}
