package dev.qualis.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    private static String diff(String before, String after) {
        return LineDiff.of(before, after).stream()
                .map(line -> switch (line.kind()) {
                    case SAME -> " " + line.text();
                    case GONE -> "-" + line.text();
                    case NEW -> "+" + line.text();
                    case GAP -> "…";
                })
                .collect(Collectors.joining("\n"));
    }

    @Test
    void equalTextsHaveNoLines() {
        assertEquals(List.of(), LineDiff.of("a\nb\n", "a\nb\n"));
    }

    @Test
    void linesThatComeAndGoStandAmongTwoThatStay() {
        assertEquals("…\n c\n d\n-e\n+质量\n f\n g", diff("a\nb\nc\nd\ne\nf\ng\nh\n", "a\nb\nc\nd\n质量\nf\ng\nh\n"));
    }

    @Test
    void changesCloseToEachOtherShareTheirContext() {
        assertEquals("-a\n b\n-c\n d\n e", diff("a\nb\nc\nd\ne\nf\n", "b\nd\ne\nf\n"));
        assertEquals("+a\n b", diff("b\n", "a\nb\n"));
        assertEquals("-a\n b\n c\n…\n e\n f\n-g", diff("a\nb\nc\nd\ne\nf\ng\n", "b\nc\nd\ne\nf\n"));
    }

    @Test
    void aNewTextIsAllNew() {
        assertEquals("+a\n+b", diff("", "a\nb\n"));
    }
}
