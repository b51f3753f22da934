package cn.anxian.backup;

import cn.anxian.kernel.database.DatabaseRefused;

/** Why a copy is not taken or not put back. */
final class Refusing {

    private Refusing() {}

    static DatabaseRefused damaged(String what) {
        return new DatabaseRefused("备份文件不完整或被改动：" + what + "。没有恢复任何数据。", "请换一份备份。备份时打印的指纹可用来核对文件是否原样：--fingerprint 指纹");
    }

    static DatabaseRefused newer(String what) {
        return new DatabaseRefused("这份备份出自更新版本的平台（" + what + "），本版本读不懂。没有恢复任何数据。", "请先升级平台，再恢复。");
    }

    static DatabaseRefused journal(String sentence, String remedy) {
        return new DatabaseRefused("留痕链核验未通过：" + sentence, remedy);
    }
}
