package dev.qualis.app;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.exchange.register.Register;
import dev.qualis.exchange.register.RegisterExport;
import dev.qualis.exchange.register.RegisterFiles;
import dev.qualis.exchange.register.Registers;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the tables of a project that an import reads again without a change, as CSV or as a workbook. */
public final class ExportRegisters {
    private final QmsLanguage language;
    private final boolean personalData;

    /** @param personalData whether tables are written that tell how people are assessed */
    public ExportRegisters(QmsLanguage language, boolean personalData) {
        this.language = language;
        this.personalData = personalData;
    }

    /** The tables of all kinds, in the words of a language. */
    public Registers of(OpenedProject project, Language words) {
        List<Language> languages = project.languages();
        boolean second = languages.size() > 1 && languages.get(1) == words;
        return new RegisterExport(language, project.model())
                .of(new RegisterExport.Options(words == Language.ZH, second, personalData));
    }

    /** A CSV file for each table, by the name of the file. */
    public static SortedMap<String, byte[]> csv(List<Register> registers) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        registers.forEach(register -> files.put(register.sheet().name() + ".csv", RegisterFiles.csv(register)));
        return files;
    }

    /** One workbook with a sheet for each table. */
    public static byte[] xlsx(List<Register> registers) {
        return RegisterFiles.xlsx(registers);
    }
}
