package dev.qualis.app;

import com.google.inject.Injector;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.keyword.TwinTable;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.exchange.oscal.CatalogReader;
import dev.qualis.exchange.standard.ForeignStandardException;
import dev.qualis.exchange.standard.ImportedStandard;
import dev.qualis.exchange.standard.Remark;
import dev.qualis.exchange.standard.Reserved;
import dev.qualis.model.qms.core.QualityModel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

/** Makes libraries of a catalogue that another program wrote, with remarks on what is not in them. */
public final class ImportStandard {
    private final QmsLanguage language;

    public ImportStandard(QmsLanguage language) {
        this.language = language;
    }

    /**
     * Libraries as texts.
     *
     * @param texts by the names of their files
     * @param remarks what was left out or changed
     */
    public record Libraries(SequencedMap<String, String> texts, List<Remark> remarks) {

        public Libraries {
            remarks = List.copyOf(remarks);
        }
    }

    /** Whether a file is a catalogue by its name and its first member, no model of ours. */
    public static boolean isStandard(Path path) {
        return path.toString().endsWith(".json")
                && SourceText.read(path, path.getFileName().toString())
                        instanceof Outcome.Done<SourceFile>(SourceFile file)
                && CatalogReader.isOscal(file.text());
    }

    /** Reads a catalogue; its library says all that the model made of it says, or nothing is made. */
    public Outcome<Libraries> read(Path path, Spelling spelling) {
        return SourceText.read(path, path.getFileName().toString()).then(file -> {
            try {
                return texts(path, List.of(CatalogReader.read(file.text(), reserved())), spelling);
            } catch (ForeignStandardException e) {
                return Outcome.refused(new Refusal.NotAStandard(path, e.problem(), e.place()));
            }
        });
    }

    private Reserved reserved() {
        Injector injector = language.injector();
        Set<String> keywords = new HashSet<>(GrammarUtil.getAllKeywords(
                injector.getInstance(IGrammarAccess.class).getGrammar()));
        injector.getInstance(TwinTable.class).lines().forEach((place, chinese) -> keywords.add(chinese));
        return new Reserved(
                Set.copyOf(injector.getInstance(ShippedLibraries.class).names()), keywords);
    }

    private Outcome<Libraries> texts(Path path, List<ImportedStandard> standards, Spelling spelling) {
        SequencedMap<String, QualityModel> models = new LinkedHashMap<>();
        standards.forEach(standard -> models.put(standard.name() + SourceFolder.EXTENSION, standard.model()));
        List<Remark> remarks = standards.stream()
                .flatMap(standard -> standard.remarks().stream())
                .toList();
        return new ImportModel(language)
                .texts(path, models, spelling)
                .then(texts -> Outcome.done(new Libraries(texts, remarks)));
    }
}
