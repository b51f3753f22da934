package cn.anxian.accountability.pledge;

import cn.anxian.kernel.Caller;

/** How long what somebody writes may be, and how he is named. */
final class Words {

    static final int TITLE = 100;
    static final int PREAMBLE = 2000;
    static final int TARGET = 500;
    static final int REASON = 1000;
    static final int SOURCE = 500;
    static final int UNIT = 10;

    private Words() {}

    static String who(Caller caller) {
        return caller.partyName() + " " + caller.postName() + " " + caller.personName();
    }
}
