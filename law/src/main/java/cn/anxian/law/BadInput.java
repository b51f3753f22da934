package cn.anxian.law;

/** A question that cannot be answered as it was put: a stable code, a Chinese sentence, and the field at fault. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;

    /** @param field the path of the offending field, or an empty text when the whole line is at fault */
    public BadInput(String code, String message, String field) {
        super(message, null, false, false);
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    /** The same fault, seen from the field that holds it. */
    public BadInput within(String outer) {
        return new BadInput(code, message(), field.isEmpty() ? outer : outer + "." + field);
    }

    public String message() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}
