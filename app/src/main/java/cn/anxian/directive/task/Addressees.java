package cn.anxian.directive.task;

import java.util.List;

/** Whom documents address together: 各县（市、区），各行业部门; a task for all of them is one row each. */
record Addressees(String id, String name, List<Addressee> rows) {}
