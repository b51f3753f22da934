package cn.anxian.directive.text.file;

/** What follows from the head of a page to its foot: a line of text, or a table. */
sealed interface PagePart permits PageLines.Line, PageTable {

    /** On which it begins. */
    int page();
}
