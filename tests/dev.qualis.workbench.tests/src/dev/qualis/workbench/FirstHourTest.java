package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.ui.check.ProjectTexts;
import dev.qualis.workbench.conformity.ConformityView;
import dev.qualis.workbench.form.FormView;
import dev.qualis.workbench.picture.PictureHand;
import dev.qualis.workbench.picture.PictureView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first hour of somebody who has never seen the program, with keys and mouse. */
class FirstHourTest {
    private static final String NAME = "Firsthour";

    private final Typist typist = new Typist(Duration.ofMillis(60));
    private final Typist patient = new Typist(Duration.ofMillis(2_000)); // waits for what a page works out
    private ITextEditor editor;
    private IDocument document;

    @AfterEach
    void close() throws CoreException {
        Desk.page().closeAllEditors(false);
        Desk.awaitChecks();
        project().delete(false, true, null);
    }

    private static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    }

    @Test
    void fromANewProjectToAManualAndSlides(@TempDir Path home) throws Exception {
        makeAProject(home);
        open("organisation.qms");
        writeWithProposals();
        mendByAQuickFix();
        seeTheScoreRise();
        workOnPictures();
        fillInAForm();
        importASheet(home);
        export(home.resolve("out"));
    }

    private void makeAProject(Path home) throws Exception {
        CompletableFuture<Void> typed = typist.typeInto(
                Messages.text("wizard.title"),
                shell -> {
                    List<Text> texts = Popup.all(shell, Text.class).stream()
                            .filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0)
                            .toList();
                    texts.get(0).setText(NAME);
                    texts.get(1).setText(home.toString());
                    for (Button button : Popup.all(shell, Button.class)) {
                        if ((button.getStyle() & SWT.RADIO) != 0) {
                            button.setSelection(button.getText().equals("English"));
                        }
                    }
                    texts.get(0).setFocus();
                },
                "\n");
        ICommandService commands = Desk.window().getService(ICommandService.class);
        Desk.window()
                .getService(IHandlerService.class)
                .executeCommand(
                        ParameterizedCommand.generateCommand(
                                commands.getCommand("org.eclipse.ui.newWizard"),
                                Map.of("newWizardId", "dev.qualis.workbench.newProject")),
                        null);
        Desk.await(typed::isDone);
        typed.join();
        Desk.await(() -> Desk.page().getActiveEditor() != null
                && Desk.page().getActiveEditor().getTitle().equals("project.qms"));
        Desk.awaitChecks();
    }

    private void open(String name) throws CoreException {
        IFile file = ProjectTexts.files(project()).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        editor = (ITextEditor) IDE.openEditor(Desk.page(), file);
        document = Desk.document(editor);
        editor.setFocus();
        Desk.await(() -> Desk.text(editor).isFocusControl());
    }

    private void writeWithProposals() {
        editor.selectAndReveal(document.getLength(), 0);
        typist.type("\nposition Tester \"Tester\" in Oper");
        propose();
        typist.type(" reports to OperationsM");
        propose();
        assertTrue(
                document.get().contains("position Tester \"Tester\" in Operations reports to OperationsManager"),
                document.get());
        Desk.awaitChecks();
        assertEquals(List.of(), errors());
    }

    /** Asks for proposals and takes the first, where there are several. */
    private void propose() {
        String before = document.get();
        typist.press(SWT.CTRL, ' ');
        Desk.await(() -> !document.get().equals(before) || Popup.isOpen());
        if (document.get().equals(before)) {
            typist.type("\n");
        }
        Desk.await(() -> !document.get().equals(before));
    }

    private List<String> errors() {
        try {
            List<String> errors = new ArrayList<>();
            for (IMarker marker : project().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
                if (marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR) {
                    errors.add(marker.getAttribute(IMarker.MESSAGE, ""));
                }
            }
            return errors;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private void mendByAQuickFix() {
        String sound = document.get();
        typist.type("\nposition Fitter \"Fitter\" in Operatons");
        Desk.await(() -> !errors().isEmpty());
        Desk.awaitChecks();
        editor.selectAndReveal(document.get().indexOf("Operatons") + 2, 0);
        typist.press(SWT.CTRL, '1');
        Desk.await(Popup::isOpen);
        String wrong = document.get();
        Popup.choose("Operations");
        Desk.await(() -> !document.get().equals(wrong));
        assertEquals(sound + "\nposition Fitter \"Fitter\" in Operations", document.get());
        Desk.await(() -> errors().isEmpty());
    }

    private void seeTheScoreRise() throws Exception {
        ConformityView view = (ConformityView) Desk.page().showView(ConformityView.ID);
        Desk.await(() -> view.getContentDescription().contains("CQOS"));
        double before = change(view);
        editor.setFocus();
        editor.selectAndReveal(document.getLength(), 0);
        typist.type("\npolicy Quality \"Quality first, in time and at fair cost\"");
        Desk.await(() -> change(view) > before);
    }

    /** By how much the score has changed since everything was saved, in per cent; whole ones stand before it. */
    private static double change(ConformityView view) {
        Matcher matcher = Pattern.compile("([+-]\\d+\\.\\d) ?%").matcher(view.getContentDescription());
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
    }

    private void workOnPictures() throws Exception {
        var pane = ((PictureView) Desk.page().showView(PictureView.ID)).pane();
        PictureHand hand = new PictureHand(pane);
        Mouse mouse = new Mouse();

        Desk.awaitChecks();
        hand.show("RaciMatrix", "Production");
        Desk.awaitChecks(); // what is drawn anew closes the field
        mouse.doubleClick(pane.canvas(), hand.field("Production", "CQO"));
        typist.type("I\n");
        IFile processes = project().getFile("processes.qms");
        Desk.await(() -> text(processes).contains("I CQO"));

        Desk.awaitChecks();
        hand.show("OrganisationChart", "Tester");
        Desk.awaitChecks();
        mouse.click(pane.canvas(), hand.place("Tester"));
        mouse.drag(pane.canvas(), hand.place("Tester"), hand.place("QualityDepartment"));
        Desk.await(() -> document.get().contains("position Tester \"Tester\" in QualityDepartment reports to"));
    }

    /** What the editor of a file says, where one is open. */
    private static String text(IFile file) {
        return Desk.page().findEditor(new org.eclipse.ui.part.FileEditorInput(file)) instanceof ITextEditor open
                ? Desk.document(open).get()
                : "";
    }

    private void fillInAForm() throws Exception {
        FormView view = (FormView) Desk.page().showView(FormView.ID);
        Desk.page().activate(editor);
        editor.selectAndReveal(document.get().indexOf("Tester"), 0);
        Desk.await(() -> view.pane().source().contains("position Tester")
                && view.pane().control("headcount").isPresent());
        Text headcount = (Text) view.pane().control("headcount").orElseThrow();
        Desk.page().activate(view);
        headcount.setFocus();
        typist.type("2\n");
        Desk.await(() -> document.get().contains("headcount 2"));
        Desk.awaitChecks();
        assertEquals(List.of(), errors());
    }

    private void importASheet(Path home) throws Exception {
        Path sheet = Files.writeString(
                home.resolve("staff.csv"), "Position,Reports to,Headcount\nInspector,Chief quality officer,3\n");
        Desk.page().activate(editor);
        dialog("import.title", patient, shell -> write(shell, sheet), "\n\n", 'i');
        IFile made = project().getFile("positions.qms"); // beside the others: nobody said where
        Desk.await(() -> text(made).contains("position Inspector \"Inspector\" reports to CQO"));
    }

    private void export(Path out) throws Exception {
        Desk.page().activate(editor);
        dialog(
                "export.title",
                typist,
                shell -> {
                    for (TableItem item :
                            Popup.all(shell, Table.class).getFirst().getItems()) {
                        if (item.getText().equals(Messages.text("export.slides"))) {
                            item.setChecked(true);
                        }
                    }
                    for (Button button : Popup.all(shell, Button.class)) {
                        if (button.getText().equals(Messages.text("export.show"))) {
                            button.setSelection(false);
                        }
                    }
                    write(shell, out);
                },
                "\n",
                'd');
        Desk.await(() -> Files.isRegularFile(out.resolve("index.html")));
        try (var files = Files.walk(out)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertTrue(names.stream().anyMatch(name -> name.endsWith(".pptx")), names.toString());
        }
    }

    private static void dialog(String title, Typist typist, Consumer<Shell> prepare, String keys, char key) {
        CompletableFuture<Void> typed = typist.typeInto(Messages.text(title), prepare, keys);
        typist.press(SWT.CTRL | SWT.SHIFT, key);
        Desk.await(typed::isDone);
        typed.join();
    }

    /** Into the field for a path. */
    private static void write(Shell shell, Path path) {
        Popup.all(shell, Text.class).stream()
                .filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0)
                .findFirst()
                .ifPresent(text -> {
                    text.setText(path.toString());
                    text.setFocus();
                });
    }
}
