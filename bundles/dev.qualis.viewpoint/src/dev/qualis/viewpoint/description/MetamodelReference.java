package dev.qualis.viewpoint.description;

/**
 * A metamodel that a description names.
 *
 * @param file name of the description's source
 * @param address its file, relative to the description or {@code platform:/…}, or its name space
 */
public record MetamodelReference(String file, String address) {}
