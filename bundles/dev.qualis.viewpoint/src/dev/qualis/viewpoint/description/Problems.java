package dev.qualis.viewpoint.description;

import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.SemanticElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what of a description is not understood. */
final class Problems {
    /** What only an editor needs: tools, menus, completion, documentation. */
    private static final Set<String> OF_THE_EDITOR = Set.of(
            "documentation",
            "endUserDocumentation",
            "label",
            "icon",
            "labelDirectEdit",
            "deletionDescription",
            "doubleClickDescription",
            "dropDescriptions",
            "navigationDescriptions",
            "detailDescriptions",
            "pasteDescriptions",
            "reconnections",
            "toolSections",
            "reusedTools",
            "synchronizationLock",
            "resizeKind",
            "showIcon",
            "iconPath",
            "forbiddenSides",
            "endsCentering",
            "centeredSourceMappings",
            "foldingStyle",
            "centeredTargetMappings",
            "enablePopupBars",
            "initialisation",
            "showOnStartup",
            "metamodel",
            "version",
            "createElements",
            "createTool",
            "ownedCreateLine",
            "ownedCreateColumn",
            "directEdit",
            "create",
            "delete",
            "canEdit",
            "popupMenus",
            "onExpandOperation",
            "ownedRepresentationCreationDescriptions",
            "dropTools",
            "ownedRepresentationNavigationDescriptions",
            "ownedTools",
            "pasteTools",
            "displayMode",
            "fixes",
            "init",
            "elementsToSelect",
            "inverseSelectionOrder",
            "domainContainers",
            "conflicts",
            "reuses",
            "customizes",
            "cellEditor",
            "cellEditorTool",
            "enumeration",
            "acceptNewDiagrams",
            "backgroundColor",
            "reusedInMappings",
            "importedElements",
            "hideLabelByDefault",
            "allowPinning",
            "labelBorderStyle",
            "diagramInitialisation");

    private final List<SceneWarning> found = new ArrayList<>();

    void add(XmiElement element, String message) {
        found.add(new SceneWarning(element.path(), message, SemanticElement.NONE));
    }

    /** Tells the features of read elements that nobody asked for. */
    void unread(XmiElement element) {
        if (!element.wasRead()) {
            return;
        }
        for (String feature : element.unread()) {
            if (!OF_THE_EDITOR.contains(feature)) {
                add(element, "'" + feature + "' is not supported and has no effect.");
            }
        }
        element.all().forEach(this::unread);
    }

    List<SceneWarning> found() {
        return List.copyOf(found);
    }
}
