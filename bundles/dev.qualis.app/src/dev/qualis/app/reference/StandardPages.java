package dev.qualis.app.reference;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;

/** Finds standards by name: those of a project, and those that are shipped. */
final class StandardPages {

    private static final Pattern CLAUSE = Pattern.compile("(.*?)[\\s:：]*\\b((?:[a-z]\\.)?\\d+(?:\\.[0-9a-z]+)*)");

    /** The national standards that adopt them. */
    private static final Map<String, String> CHINESE_NUMBERS =
            Map.of("gb/t19001", "iso9001", "gb/t24001", "iso14001", "gb/t45001", "iso45001", "gb/t35770", "iso37301");

    private final QmsLanguage qms;

    private final Edition edition;

    private final List<String> shipped;

    StandardPages(QmsLanguage qms, Edition edition) {
        this.qms = qms;
        this.edition = edition;
        this.shipped = qms.injector().getInstance(ShippedLibraries.class).names();
    }

    /** All names. */
    List<String> names(Optional<ModelIndex> project) {
        return Stream.concat(
                        shipped.stream(),
                        project.stream()
                                .flatMap(index -> index.standards().stream())
                                .map(Standard::getName)
                                .filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    /** The page of the standard with a name in small letters, blanks left aside; nothing where there is none. */
    List<String> about(String wanted, Optional<ModelIndex> project) {
        return names(project).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(wanted.replace(" ", "")))
                .flatMap(name -> page(name, project).stream())
                .toList();
    }

    /**
     * The pages of a clause, named by its number behind the name of its standard ({@code iso9001 8.4.1}, {@code iso
     * 9001:8.4.1}, {@code iso 9001:2015 8.4.1}, {@code gb/t 19001 8.4.1}) or by its number alone: then of all standards that
     * have it. The guide is left out, of which the rules have pages of their own.
     *
     * @param wanted in small letters
     */
    List<String> aboutClause(String wanted, Optional<ModelIndex> project) {
        Matcher parts = CLAUSE.matcher(wanted.replaceFirst("(?<=[a-z] ?\\d{4,5}):(19|20)\\d\\d\\b", ""));
        if (!parts.matches()) {
            return List.of();
        }
        String standard = parts.group(1).replace(" ", "");
        String name = CHINESE_NUMBERS.getOrDefault(standard, standard);
        return names(project).stream()
                .filter(each -> !each.equals(GuideRules.NAME))
                .filter(each -> name.isEmpty() || each.toLowerCase(Locale.ROOT).equals(name))
                .flatMap(each -> clausePage(each, parts.group(2), project).stream())
                .toList();
    }

    private Optional<String> clausePage(String name, String number, Optional<ModelIndex> project) {
        ModelIndex index = index(name, project);
        return standard(name, index)
                .flatMap(standard -> EcoreUtil2.getAllContentsOfType(standard, Clause.class).stream()
                        .filter(clause -> number.equalsIgnoreCase(clause.getNumber()))
                        .findFirst())
                .map(clause -> new ClausePage(edition).write(clause, index));
    }

    /** A shipped standard is read by itself; one of a project in its project. */
    private ModelIndex index(String name, Optional<ModelIndex> project) {
        return shipped.contains(name) ? library(name) : project.orElseThrow();
    }

    private static Optional<Standard> standard(String name, ModelIndex index) {
        return index.standards().stream()
                .filter(standard -> name.equals(standard.getName()))
                .findFirst();
    }

    private Optional<String> page(String name, Optional<ModelIndex> project) {
        ModelIndex index = project.filter(
                        known -> known.standards().stream().anyMatch(standard -> name.equals(standard.getName())))
                .orElseGet(() -> library(name));
        return index.standards().stream()
                .filter(standard -> name.equals(standard.getName()))
                .findFirst()
                .map(standard ->
                        new StandardPage(edition).write(StandardCoverage.of(standard, index), shipped.contains(name)));
    }

    private ModelIndex library(String name) {
        QmsProject project = qms.newProject();
        project.add(URI.createURI("memory:/library.qms"), "use library " + name + "\n");
        project.link();
        return ModelIndex.of(project.models(), project.libraries());
    }
}
