package dev.qualis.scene.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.SampleScenes;
import dev.qualis.testing.Golden;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneJsonTest {
    @Test
    void writesNodesEdgesRowsColumnsAndCells() throws IOException {
        Golden.assertMatches(
                "scenes.json", SceneJson.write(List.of(SampleScenes.organisation(8), SampleScenes.matrix(3, 3, 2))));
    }

    @Test
    void everyPictureHasEveryList() {
        String json = SceneJson.write(List.of(SampleScenes.matrix(0, 0, 1)));
        for (String list : List.of("nodes", "edges", "rows", "columns", "cells", "warnings")) {
            assertTrue(json.contains("\"" + list + "\": []"), list);
        }
    }

    @Test
    void quotesWhatJsonReserves() {
        JsonText text = new JsonText();
        text.quote("a\"\\\n\u0001\u2028质");
        assertTrue(text.toString().startsWith("\"a\\\"\\\\\\n\\u0001\\u2028质\""), text.toString());
    }
}
