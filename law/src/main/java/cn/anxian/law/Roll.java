package cn.anxian.law;

/** What happens to a period of natural days that ends on a day off. */
public enum Roll {
    /** It ends there all the same. */
    NONE,
    /** It ends with the next workday. */
    TO_NEXT_WORKDAY
}
