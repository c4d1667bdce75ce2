class RevopsAssess < Formula
  desc "Tells a B2B company which operations function it should have now"
  homepage "@REPOSITORY@"
  url "@REPOSITORY@/releases/download/v@VERSION@/revops-assess-@VERSION@.zip"
  sha256 "@SHA256@"
  license "Apache-2.0"

  depends_on "openjdk@17"

  def install
    libexec.install Dir["*"]
    chmod 0755, libexec/"revops-assess"
    (bin/"revops-assess").write_env_script libexec/"revops-assess", JAVA_HOME: Language::Java.java_home("17")
    man1.install Dir[libexec/"man/man1/*"]
    bash_completion.install libexec/"completion/revops-assess.bash" => "revops-assess"
    zsh_completion.install libexec/"completion/_revops-assess"
    fish_completion.install libexec/"completion/revops-assess.fish"
  end

  test do
    cp_r libexec/"samples/northwind", testpath
    assert_match "Northwind Software", shell_output("#{bin}/revops-assess northwind")
  end
end
