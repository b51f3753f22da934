package cn.anxian.law;

/**
 * What a file of rules is about.
 *
 * @param id the file's name, for example hazard-loop
 * @param title in Chinese
 */
public record Subject(String id, String title) {}
