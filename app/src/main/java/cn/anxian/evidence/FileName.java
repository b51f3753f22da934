package cn.anxian.evidence;

/** The sender's name of a file: a label for people, never a path. */
final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    static String of(String sent, Purpose purpose) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        last.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                .filter(point -> "<>:\"|?*".indexOf(point) < 0)
                .limit(LONGEST)
                .forEach(clean::appendCodePoint);
        String name = clean.toString().strip();
        return name.isEmpty() ? purpose.chinese() : name;
    }

    /** Under which the served copy is saved: its own type's ending. */
    static String served(String name, String extension) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "." + extension;
    }
}
