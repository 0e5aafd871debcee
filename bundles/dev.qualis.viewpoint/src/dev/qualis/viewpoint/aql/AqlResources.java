package dev.qualis.viewpoint.aql;

import java.util.ArrayList;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** The services of the files that elements are in, and of their addresses. */
final class AqlResources {
    static final Set<String> NAMES =
            Set.of("fileExtension", "getContents", "getURI", "isPlatformPlugin", "isPlatformResource", "lastSegment");

    private AqlResources() {}

    static Object call(String name, Resource resource, Object[] arguments) {
        return arguments.length > 1
                ? AqlServices.UNKNOWN
                : switch (name) {
                    case "getContents" -> new ArrayList<Object>(resource.getContents());
                    case "getURI" -> resource.getURI();
                    default -> AqlServices.UNKNOWN;
                };
    }

    static Object ofAddress(String name, URI address, Object[] arguments) {
        return arguments.length > 1
                ? AqlServices.UNKNOWN
                : switch (name) {
                    case "lastSegment" -> address.lastSegment();
                    case "fileExtension" -> address.fileExtension();
                    case "isPlatformPlugin" -> address.isPlatformPlugin();
                    case "isPlatformResource" -> address.isPlatformResource();
                    default -> AqlServices.UNKNOWN;
                };
    }
}
