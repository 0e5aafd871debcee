package dev.qualis.design.facts;

import dev.qualis.model.qms.core.Language;
import java.util.Locale;

/** The language of labels where nobody chose one. */
final class DiagramLanguages {
    private DiagramLanguages() {}

    /** Chinese on a Chinese platform, else English. */
    static Language ofPlatform() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
    }
}
