package dev.qualis.conformity.cqos.clause58;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.sustainability.Material;
import java.util.List;

/**
 * 5.8 b (may): green risk is controlled at the source, in choice, supply and testing of materials. Looks for materials on
 * record, which is where the choice shows, and at supplier control and test of each one with a risk.
 */
public final class GreenMaterials extends Option {

    public GreenMaterials() {
        super("5.8.b");
    }

    @Override
    Points points(Company company) {
        List<Material> risky = company.all(Material.class, Material::isRisk);
        return company.points()
                .some(
                        "材料的绿色风险已梳理",
                        "materials are looked at for green risk",
                        company.all(Material.class),
                        Fix.of("请登记材料及其绿色风险。", "Record the material.", "material … \"…\" | \"…\" { risky }"))
                .eachIfAny(
                        "每种有风险的材料都有供应商管控",
                        "suppliers of each material with a risk are controlled",
                        risky,
                        material -> ModelTexts.isWritten(material.getSupplierControl()),
                        Fix.of("请写明供应商管控。", "Say how suppliers are controlled.", "supplier control \"…\" | \"…\""))
                .eachIfAny(
                        "每种有风险的材料都做环保检测",
                        "each material with a risk is tested",
                        risky,
                        material -> ModelTexts.isWritten(material.getTest()),
                        Fix.of("请写明材料的检测方法。", "Say how the material is tested.", "test \"…\" | \"…\""));
    }
}
