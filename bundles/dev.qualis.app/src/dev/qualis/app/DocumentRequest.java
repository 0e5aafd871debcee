package dev.qualis.app;

import dev.qualis.export.docx.WordTemplate;
import dev.qualis.manual.DocumentKind;
import dev.qualis.manual.ManualOptions;
import dev.qualis.model.qms.core.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents are wanted.
 *
 * @param kinds in their order
 * @param formats at least one
 * @param languages of files that hold one language; a site always holds both
 * @param template whose styles files of Word have; nothing for ours
 * @param pack whether all files are also in one archive with a manifest of hashes
 */
public record DocumentRequest(
        List<DocumentKind> kinds,
        Set<DocumentFormat> formats,
        Set<Language> languages,
        ManualOptions options,
        Optional<WordTemplate> template,
        boolean pack) {
    public DocumentRequest {
        kinds = List.copyOf(kinds);
        formats = EnumSet.copyOf(formats);
        languages = EnumSet.copyOf(languages);
        Objects.requireNonNull(options);
        Objects.requireNonNull(template);
    }

    /**
     * The same, with the manual in the order of a standard.
     *
     * @param standard name of a standard of the project
     */
    public DocumentRequest ordered(String standard) {
        List<DocumentKind> all = kinds.stream()
                .map(kind -> kind.id().equals(DocumentKind.MANUAL) ? DocumentKind.manualBy(standard) : kind)
                .toList();
        return new DocumentRequest(all, formats, languages, options, template, pack);
    }

    /** The same as a site only, to be looked at. */
    public DocumentRequest site() {
        return new DocumentRequest(kinds, EnumSet.of(DocumentFormat.HTML), languages, options, Optional.empty(), false);
    }

    /** The quality manual as a site. */
    public static DocumentRequest manual(ManualOptions options) {
        return new DocumentRequest(
                List.of(DocumentKind.of(DocumentKind.MANUAL).orElseThrow()),
                EnumSet.of(DocumentFormat.HTML),
                EnumSet.of(Language.ZH, Language.EN),
                options,
                Optional.empty(),
                false);
    }
}
