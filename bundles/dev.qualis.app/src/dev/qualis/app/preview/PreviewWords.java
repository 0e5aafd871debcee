package dev.qualis.app.preview;

/**
 * What a preview says for itself.
 *
 * @param heading above the errors, where an older site is shown
 * @param nothing above the errors, where there is no site yet
 * @param language BCP 47 tag of these
 */
public record PreviewWords(String heading, String nothing, String language) {}
