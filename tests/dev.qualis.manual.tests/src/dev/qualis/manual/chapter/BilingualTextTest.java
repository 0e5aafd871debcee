package dev.qualis.manual.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.core.Language;
import org.junit.jupiter.api.Test;

class BilingualTextTest {
    private final BilingualText text = new BilingualText("由{0}批准，{1}。", "On {1} approved by {0}.");

    @Test
    void putsArgumentsWhereEachLanguageWantsThem() {
        assertEquals("由王工批准，2026-01-01。", text.in(Language.ZH, "王工", "2026-01-01"));
        assertEquals("On 2026-01-01 approved by Wang.", text.in(Language.EN, "Wang", "2026-01-01"));
    }

    @Test
    void leavesBracesInWhatStrangersWrite() {
        assertEquals("On 2026 approved by {1} & {0}.", text.in(Language.EN, "{1} & {0}", "2026"));
    }
}
