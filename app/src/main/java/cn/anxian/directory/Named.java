package cn.anxian.directory;

/** Something by its id and its name, as lists show it. */
public record Named(String id, String name) {

    public static Named of(Party party) {
        return new Named(party.id().toString(), party.name());
    }

    public static Named of(Line line) {
        return new Named(line.id(), line.name());
    }
}
