package dev.qualis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.ProcessFactory;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;

class ModelXmiTest {

    @Test
    void keepsValuesInXmi() throws IOException {
        QualityModel model = CoreFactory.eINSTANCE.createQualityModel();
        Project project = CoreFactory.eINSTANCE.createProject();
        project.setTitle(new LocalizedText("甲 | \\乙", "A"));
        project.setModelDate(LocalDate.of(2026, 11, 30));
        model.setProject(project);
        Metric metric = ProcessFactory.eINSTANCE.createMetric();
        metric.setUnit(UnitOfMeasure.parse("ppm"));
        metric.setTarget(Quantity.parse("1_200.50 ppm"));
        model.getElements().add(metric);

        QualityModel again = (QualityModel) read(write(model)).getContents().getFirst();

        assertEquals(project.getTitle(), again.getProject().getTitle());
        assertEquals(project.getModelDate(), again.getProject().getModelDate());
        assertEquals(metric.getTarget(), ((Metric) again.getElements().getFirst()).getTarget());
        assertEquals(metric.getUnit(), ((Metric) again.getElements().getFirst()).getUnit());
    }

    private static byte[] write(QualityModel model) throws IOException {
        Resource resource = resource();
        resource.getContents().add(model);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, null);
        return bytes.toByteArray();
    }

    private static Resource read(byte[] xmi) throws IOException {
        Resource resource = resource();
        resource.load(new ByteArrayInputStream(xmi), null);
        return resource;
    }

    private static Resource resource() {
        ResourceSet set = new ResourceSetImpl();
        for (EPackage each : QmsPackage.eINSTANCE.getESubpackages()) {
            set.getPackageRegistry().put(each.getNsURI(), each);
        }
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        return set.createResource(URI.createURI("model.xmi"));
    }
}
