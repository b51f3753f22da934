package cn.anxian.house.broken.lower.inside;

public class Secret {}
