package press.briefing.model;

/// The data of one table or chart, to be offered beside the page; in print also a manuscript.
///
/// @param name as it stands in the output, unique in the edition, such as `2026-11-1.csv`
/// @param title what the table or chart is called; may be empty
public record DataFile(String name, String title, byte[] bytes) {}
