/** Words that show a theme: one "sure" word is enough, of the others it takes two. */
export type ThemeWords = { sure: string[]; vague?: string[] };

const words = (list: string) => list.trim().split(/\s*,\s*/u);

/** How Vietnamese speaks of each theme, beside the theme's own name. */
export const themeWords: Record<string, ThemeWords> = {
  ai: { sure: words('trí tuệ nhân tạo, AI, học máy, mô hình ngôn ngữ lớn') },
  cybersecurity: {
    sure: words(`
      an ninh mạng, an toàn mạng, an toàn thông tin, an ninh thông tin, không gian mạng,
      tội phạm mạng, tấn công mạng, mã độc, ứng cứu sự cố, khẩn cấp máy tính, sự cố máy tính,
      CERT
    `),
  },
  data: {
    sure: words(`
      dữ liệu xuyên biên giới, luồng dữ liệu, dòng chảy dữ liệu, dòng dữ liệu,
      quản trị dữ liệu, quản lý dữ liệu, bảo vệ dữ liệu, bảo mật dữ liệu, chia sẻ dữ liệu,
      kết nối dữ liệu, truyền dữ liệu, dữ liệu cá nhân, dữ liệu số, dữ liệu mở, quyền riêng tư,
      điều khoản hợp đồng mẫu
    `),
  },
  'digital-economy': {
    sure: words(`
      kinh tế số, thương mại số, thương mại điện tử, thương mại xuyên biên giới, thanh toán số,
      hội nhập kinh tế, hội nhập số, mô hình kinh doanh, kế hoạch tổng thể
    `),
    vague: words(`
      chuyển đổi số, tăng trưởng kinh tế, phát triển kinh tế, nền kinh tế, năng suất,
      hội nhập khu vực, doanh nghiệp số
    `),
  },
  'digital-government': {
    sure: words(`
      chính phủ số, chính phủ điện tử, dịch vụ công, hành chính công, định danh số,
      định danh điện tử
    `),
  },
  'emerging-tech': {
    sure: words(`
      công nghệ mới nổi, công nghệ mới, chuỗi khối, blockchain, Internet vạn vật,
      vạn vật kết nối, IoT, 6G, lượng tử, bán dẫn, vũ trụ ảo, nghiên cứu và phát triển
    `),
  },
  green: {
    sure: words(`
      khí hậu, tiết kiệm năng lượng, phát thải, carbon, chuyển đổi xanh, chuyển đổi số xanh,
      công nghệ xanh, ESG
    `),
    vague: words('môi trường, năng lượng'),
  },
  inclusion: {
    sure: words(`
      khoảng cách số, khoảng cách kết nối, tính bao trùm, bao trùm số,
      xã hội số bao trùm, chuyển đổi số bao trùm, tham gia số, kết nối phổ cập, phổ cập dịch vụ, nông thôn, vùng sâu, vùng xa,
      người khuyết tật, nhóm yếu thế, giá cả phải chăng
    `),
    vague: words(`
      bao trùm, lấy con người làm trung tâm, khả năng tiếp cận, mọi công dân, mọi người dân
    `),
  },
  infrastructure: {
    sure: words(`
      hạ tầng số, cơ sở hạ tầng, hạ tầng viễn thông, hạ tầng thông tin, hạ tầng thiết yếu,
      hạ tầng thông minh, băng rộng, 5G, 6G, cáp ngầm, cáp biển, cáp quang, vệ tinh,
      trung tâm dữ liệu, điện toán đám mây, truyền tải, truyền dẫn, phổ tần, tần số,
      chuyển vùng, kết nối số, kết nối khu vực, kết nối phổ cập, khoảng cách kết nối
    `),
  },
  'online-scams': { sure: words('lừa đảo, tin nhắn rác, cuộc gọi rác') },
  partners: {
    sure: words(`
      đối tác đối thoại, nước đối thoại, bên đối thoại, phiên đối thoại, tổ chức quốc tế,
      đối tác của ASEAN, Liên minh Viễn thông Quốc tế, ITU
    `),
  },
  skills: {
    sure: words(`
      kỹ năng, nhân lực, nhân tài, lực lượng lao động, đào tạo, năng lực số, nâng cao năng lực,
      xây dựng năng lực, phát triển năng lực, tăng cường năng lực, học tập suốt đời
    `),
  },
  startups: {
    sure: words(`
      khởi nghiệp, startup, start-up, doanh nghiệp nhỏ, doanh nghiệp vừa, nhỏ và vừa, siêu nhỏ,
      MSME, SME
    `),
  },
};

/** Phrases that hold a theme's words but speak of something else. */
export const otherSense = words('hạ tầng số công, môi trường số, môi trường mạng');
