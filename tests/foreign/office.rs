use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Commas, quotes where there must be some, UTF-8, cells as they are shown and not as they are stored (LibreOffice, "Filter Options for
/// CSV").
const CSV: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

/// LibreOffice without a window, with a profile of its own.
pub struct Office {
    home: PathBuf,
}

impl Office {
    /// None where it is not installed.
    pub fn find(home: &Path) -> Option<Self> {
        let found = Command::new("soffice").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();

        found.is_ok_and(|status| status.success()).then(|| Self { home: home.to_owned() })
    }

    /// The rows of a spreadsheet, the header with them.
    pub fn cells(&self, file: &Path) -> Vec<Vec<String>> {
        let csv = self.convert(file, CSV, "csv");
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(&csv).expect("the cells");
        let rows = reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect());

        rows.collect()
    }

    /// A spreadsheet as it would save it itself.
    pub fn as_xlsx(&self, file: &Path) -> PathBuf {
        self.convert(file, "xlsx:Calc MS Excel 2007 XML", "xlsx")
    }

    fn convert(&self, file: &Path, to: &str, ending: &str) -> PathBuf {
        let profile = format!("-env:UserInstallation=file://{}", self.home.join("profile").display());
        // One folder a file: two of one name would be one.
        let folder = self.home.join("read").join(file.file_name().expect("a name"));
        let output = Command::new("soffice")
            .args([&profile, "--headless", "--norestore", "--convert-to", to, "--outdir"])
            .arg(&folder)
            .arg(file)
            .output()
            .expect("LibreOffice");
        let made = folder.join(file.with_extension(ending).file_name().expect("a name"));
        assert!(made.is_file(), "{}: {}", file.display(), String::from_utf8_lossy(&output.stderr));

        made
    }
}
