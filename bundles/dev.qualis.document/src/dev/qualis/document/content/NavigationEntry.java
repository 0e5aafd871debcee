package dev.qualis.document.content;

/**
 * A chapter as the navigation shows it.
 *
 * @param page id of the chapter's first page
 * @param title its title
 * @param count how many elements it describes, 0 where it does not list elements
 */
public record NavigationEntry(String page, String title, int count) {}
