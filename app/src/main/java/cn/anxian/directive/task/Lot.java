package cn.anxian.directive.task;

/** Numbers that nobody knows before they are drawn. */
interface Lot {

    /** From 0 to one below the bound, each as likely as the others. */
    int below(int bound);
}
