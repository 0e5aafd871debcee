package dev.qualis.app;

import dev.qualis.exchange.bpmn.BpmnWriter;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.process.Process;
import java.nio.charset.StandardCharsets;

/** Writes the process map and the steps of the processes as BPMN with their diagrams. */
public final class ExportProcesses {
    private final Language language;

    /** @param language of the titles, where the project has it */
    public ExportProcesses(Language language) {
        this.language = language;
    }

    public String bpmn(OpenedProject project) {
        boolean second = project.languages().size() > 1 && project.languages().get(1) == language;
        byte[] bytes = new BpmnWriter(second)
                .write(project.title(language), project.index().all(Process.class));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
