package cn.anxian.kernel.database;

/** Real data is never served as a demo, and a demo never as real. */
final class WrongPurpose extends DatabaseRefused {

    private WrongPurpose(String message, String remedy) {
        super(message, remedy);
    }

    static WrongPurpose realData() {
        return new WrongPurpose(
                "这个数据目录里是正式数据，不能作为演示城市打开，数据没有任何改动。", "演示请换一个空目录：ANXIAN_HOME=./demo-data ./anxian run --demo");
    }

    static WrongPurpose demoData() {
        return new WrongPurpose(
                "这个数据目录里是演示数据，不能当作正式数据打开。", "看演示请用：./anxian run --demo；正式使用请换一个空目录：ANXIAN_HOME=./data ./anxian run");
    }
}
