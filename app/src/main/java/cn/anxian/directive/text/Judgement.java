package cn.anxian.directive.text;

/** Of what kind a sentence is, how sure that is, and why. */
record Judgement(Kind kind, double confidence, String because) {}
