package dev.qualis.cli.benchmark;

import dev.qualis.app.OpenedProject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The same model in the form that EMF itself reads. References to libraries stay unresolved. */
final class XmiPeer {

    private static final Map<?, ?> OPTIONS = Map.of(
            XMLResource.OPTION_PROCESS_DANGLING_HREF,
            XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD,
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION,
            Boolean.TRUE);

    private final byte[] bytes;

    private XmiPeer(byte[] bytes) {
        this.bytes = bytes;
    }

    static XmiPeer of(OpenedProject project) throws IOException {
        Resource resource = empty();
        resource.getContents().addAll(EcoreUtil.copyAll(project.models()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, OPTIONS);
        return new XmiPeer(out.toByteArray());
    }

    private static Resource empty() {
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/model.xmi"));
        new ResourceSetImpl().getResources().add(resource);
        return resource;
    }

    void load() throws IOException {
        Resource resource = empty();
        resource.load(new ByteArrayInputStream(bytes), OPTIONS);
        EcoreUtil.resolveAll(resource);
    }
}
