package dev.qualis.app;

import dev.qualis.exchange.json.JsonModelWriter;
import dev.qualis.model.qms.core.QualityModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Writes all that a project says, for other programs: what is written can be read again without a loss but of layout and comments. */
public final class ExportModel {
    private static final int LINE = 200;

    /** As XMI of EMF: a root for each file. */
    public Outcome<byte[]> xmi(OpenedProject project) {
        return complete(project).then(models -> Outcome.done(xmi(List.copyOf(models.values()))));
    }

    /** As JSON, see {@code docs/qualis-model.schema.json}. */
    public Outcome<byte[]> json(OpenedProject project) {
        return complete(project)
                .then(models -> Outcome.done(JsonModelWriter.write(models).getBytes(StandardCharsets.UTF_8)));
    }

    /** The models by the names of their files; refused where something that is written did not come into a model. */
    private static Outcome<SequencedMap<String, QualityModel>> complete(OpenedProject project) {
        SequencedMap<String, QualityModel> models = new LinkedHashMap<>();
        for (QualityModel model : project.models()) {
            Resource resource = model.eResource();
            SourceFile file = project.file(resource.getURI());
            if (!resource.getErrors().isEmpty()) {
                return Outcome.refused(new Refusal.Unreadable(
                        file.path(), resource.getErrors().getFirst().getLine()));
            }
            models.put(file.name(), model);
        }
        return Outcome.done(models);
    }

    private static byte[] xmi(List<QualityModel> models) {
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/model.xmi"));
        resource.getContents().addAll(EcoreUtil.copyAll(models));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, LINE));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
