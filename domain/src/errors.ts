import { FANPAGE_ERRORS } from './errors/fanpage.ts';
import { FURTHER_ERRORS } from './errors/further.ts';
import { OFFICE_ERRORS } from './errors/office.ts';
import { PEOPLE_ERRORS } from './errors/people.ts';
import { READER_ERRORS } from './errors/readers.ts';

/**
 * The one list of refusals and errors: stable id → HTTP status and the Vietnamese sentence shown on screen.
 * A sentence says what happened, what was kept and what to do next. Ids never change once released.
 */
export const ERRORS = {
  'auth.required': [
    401,
    'Phiên làm việc đã hết. Nội dung đang viết vẫn còn trên máy này; hãy đăng nhập lại để tiếp tục.',
  ],
  'auth.invalid': [401, 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra và thử lại.'],
  'auth.wait': [
    429,
    'Đã có nhiều lần thử không đúng nên phải đợi một lúc trước khi thử tiếp. Tài khoản không bị khóa; máy bạn vẫn thường đăng nhập không bị ảnh hưởng bởi người khác thử.',
  ],
  'auth.code_invalid': [
    401,
    'Mã xác thực không đúng hoặc đã dùng rồi. Hãy đợi ứng dụng hiện mã mới rồi nhập lại; nếu vẫn không được, hãy kiểm tra giờ của điện thoại.',
  ],
  'auth.ticket_expired': [
    401,
    'Bước đăng nhập này đã quá 5 phút nên không còn dùng được. Hãy đăng nhập lại từ đầu.',
  ],
  'auth.second_factor_required': [
    403,
    'Vai trò của bạn cần xác thực hai bước. Hãy thiết lập trong “Tài khoản của tôi” rồi tiếp tục; nội dung đã lưu vẫn còn.',
  ],
  'auth.openid_unknown': [
    403,
    'Bạn đã đăng nhập ở hệ thống kia, nhưng địa chỉ thư điện tử của bạn ở đó chưa có tài khoản ở Tòa soạn. Hãy nhờ quản trị hệ thống mời bạn bằng đúng địa chỉ đó.',
  ],
  'auth.openid_unverified': [
    403,
    'Hệ thống kia chưa xác nhận địa chỉ thư điện tử của bạn nên chưa đăng nhập được. Hãy xác nhận địa chỉ ở đó, hoặc đăng nhập bằng mật khẩu.',
  ],
  'auth.openid_failed': [
    502,
    'Chưa đăng nhập được qua hệ thống kia. Chưa có gì thay đổi; hãy thử lại, hoặc đăng nhập bằng mật khẩu.',
  ],
  'auth.link_invalid': [
    410,
    'Liên kết này đã được dùng, đã bị thu hồi hoặc quá hạn. Hãy bấm “Quên mật khẩu” để nhận liên kết mới, hoặc nhờ quản trị hệ thống mời lại.',
  ],
  'account.password_refused': [422, 'Mật khẩu mới chưa đạt nên chưa được đổi; mật khẩu cũ vẫn dùng được.'],
  'account.password_wrong': [422, 'Mật khẩu hiện tại không đúng nên chưa có gì thay đổi. Hãy nhập lại.'],
  'account.code_wrong': [
    422,
    'Mã xác thực không đúng hoặc đã dùng rồi nên chưa có gì thay đổi. Hãy đợi ứng dụng hiện mã mới rồi nhập lại.',
  ],
  'account.factor_present': [
    409,
    'Tài khoản đang dùng xác thực hai bước. Hãy tắt trước khi thiết lập trên thiết bị khác.',
  ],
  'account.factor_missing': [
    409,
    'Tài khoản chưa bật xác thực hai bước. Hãy tải lại trang để xem trạng thái mới nhất.',
  ],
  'account.not_found': [404, 'Không tìm thấy tài khoản này. Hãy tải lại danh sách.'],
  'account.role': [403, 'Chỉ quản trị hệ thống được thay đổi tài khoản của người khác. Chưa có gì thay đổi.'],
  'account.own': [
    409,
    'Bạn không tự làm việc này với tài khoản của mình được. Hãy nhờ quản trị viên khác, hoặc dùng “Tài khoản của tôi”.',
  ],
  'account.session_unknown': [404, 'Phiên đăng nhập này đã kết thúc từ trước.'],
  'auth.blocked': [403, 'Tài khoản đang bị khóa. Hãy liên hệ quản trị hệ thống.'],
  'auth.no_membership': [403, 'Tài khoản chưa được phân công ở đơn vị nào. Hãy liên hệ quản trị hệ thống.'],
  'csrf.invalid': [403, 'Yêu cầu không hợp lệ do trang đã mở quá lâu. Hãy tải lại trang rồi thử lại.'],
  'rate.limited': [
    429,
    'Có quá nhiều yêu cầu trong thời gian ngắn. Chưa có gì bị mất; hãy đợi một phút rồi thử lại.',
  ],
  'request.invalid': [
    400,
    'Dữ liệu gửi lên không đúng dạng nên chưa được lưu. Hãy tải lại trang rồi thử lại.',
  ],
  'request.too_large': [413, 'Nội dung gửi lên quá lớn nên chưa được lưu. Hãy rút ngắn hoặc chia nhỏ.'],
  not_found: [404, 'Không tìm thấy nội dung này. Có thể địa chỉ đã thay đổi.'],
  internal: [500, 'Hệ thống gặp lỗi. Nội dung đã lưu trước đó vẫn còn; hãy thử lại sau ít phút.'],
  'cms.unavailable': [
    503,
    'Máy chủ nội dung tạm thời không trả lời. Nội dung đã lưu vẫn còn; hãy thử lại sau ít phút.',
  ],
  'server.no_space': [
    507,
    'Máy chủ hết chỗ lưu nên chưa nhận thay đổi. Nội dung đang viết vẫn còn trên máy này và sẽ tự gửi lại; hãy báo quản trị hệ thống.',
  ],
  'server.database_down': [
    503,
    'Máy chủ tạm thời không ghi được dữ liệu. Nội dung đang viết vẫn còn trên máy này và sẽ tự gửi lại.',
  ],
  'story.not_found': [404, 'Không tìm thấy bài này, hoặc bạn không có quyền xem.'],
  'story.withdrawn': [410, 'Bài này đã được gỡ.'],
  'story.stale': [
    409,
    'Bài đã được người khác sửa sau khi bạn mở. Bản của bạn chưa ghi đè lên bản mới; hãy so sánh hai bản rồi lưu lại.',
  ],
  'story.stage': [409, 'Bài không còn ở bước cho phép thao tác này. Hãy tải lại để xem trạng thái mới nhất.'],
  'story.role': [403, 'Vai trò của bạn không cho phép thao tác này với bài.'],
  'story.own_words': [
    403,
    'Người đã viết hoặc sửa nội dung không được tự duyệt. Hãy nhờ người khác có thẩm quyền duyệt.',
  ],
  'story.note_required': [422, 'Hãy ghi lý do để người nhận biết cần làm gì tiếp theo.'],
  'story.channels_required': [422, 'Hãy chọn ít nhất một kênh phát hành.'],
  'story.website_required': [
    422,
    'Bài gửi đi các kênh khác đều dẫn về bài trên Cổng, nên hãy chọn cả Cổng thông tin điện tử.',
  ],
  'story.channel_not_set_up': [
    422,
    'Có kênh được chọn chưa được thiết lập nên bài chưa được duyệt. Hãy bỏ chọn kênh đó, hoặc nhờ quản trị hệ thống thiết lập trong “Kênh” rồi duyệt lại.',
  ],
  'story.incomplete': [422, 'Bài chưa đủ các phần bắt buộc nên chưa gửi được. Nội dung đã được lưu.'],
  'story.remarks': [
    422,
    'Bài còn chỗ phải sửa theo quy định của tòa soạn nên chưa gửi đi được. Nội dung đã được lưu; hãy sửa các chỗ được nêu rồi làm lại.',
  ],
  'settings.role': [403, 'Vai trò của bạn không cho phép đổi quy định của tòa soạn. Chưa có gì thay đổi.'],
  'story.media_not_ready': [
    409,
    'Còn tệp chưa xử lý xong. Bài vẫn được giữ nguyên; hãy thử lại khi tệp sẵn sàng.',
  ],
  'story.media_failed': [422, 'Có tệp không xử lý được. Hãy bỏ hoặc thay tệp đó.'],
  'story.media_foreign': [422, 'Bài dùng tệp không thuộc đơn vị này. Hãy tải tệp lên từ đơn vị của bạn.'],
  'story.not_approved': [
    409,
    'Nội dung hiện tại không trùng với nội dung đã được duyệt nên không xuất bản được. Hãy trình duyệt lại.',
  ],
  'story.no_live_edition': [409, 'Bài này chưa có bản nào đang được phát hành.'],
  'story.content_invalid': [422, 'Nội dung có phần không đúng khuôn dạng cho phép nên chưa được lưu.'],
  'story.content_too_large': [413, 'Bài dài quá giới hạn nên chưa được lưu. Hãy chia thành nhiều bài.'],
  'story.topic_unknown': [422, 'Có chủ đề không còn trong kế hoạch đang hiệu lực. Hãy chọn lại chủ đề.'],
  ...OFFICE_ERRORS,
  'story.gate': [403, 'Bài chỉ thay đổi qua các thao tác của tòa soạn.'],
  'comment.not_found': [404, 'Không tìm thấy góp ý này trong bài. Hãy tải lại trang.'],
  'comment.passage_gone': [
    409,
    'Đoạn được góp ý vừa được sửa nên góp ý chưa gửi được. Lời góp ý vẫn còn trong ô; hãy chọn lại đoạn rồi gửi.',
  ],
  'comment.role': [
    403,
    'Chỉ người viết, phòng phụ trách bài và người nêu góp ý mới đánh dấu đã sửa xong hoặc mở lại góp ý.',
  ],
  'proposal.role': [
    403,
    'Bạn không gợi ý sửa được bài này lúc này, hoặc gợi ý này không phải của bạn. Bạn vẫn có thể góp ý theo đoạn.',
  ],
  'proposal.empty': [422, 'Gợi ý chưa khác bài hiện tại ở chỗ nào nên chưa gửi. Hãy sửa lời rồi gửi lại.'],
  'proposal.not_found': [404, 'Không tìm thấy gợi ý sửa này trong bài. Hãy tải lại trang.'],
  'proposal.closed': [
    409,
    'Gợi ý này vừa được xử lý xong, nên thao tác vừa rồi không đổi gì. Hãy tải lại trang để xem kết quả.',
  ],
  'proposal.unfit': [
    409,
    'Có chỗ của gợi ý không còn khớp vì đoạn đó đã được sửa. Bài vẫn giữ nguyên; hãy so sánh hai lời và sửa tay nếu cần.',
  ],
  'version.not_found': [
    404,
    'Không tìm thấy bản này của bài. Có thể nó đã được gộp vào bản lưu ngay sau đó.',
  ],
  'version.parts_gone': [
    422,
    'Bản cũ dùng ảnh, tệp hoặc chủ đề nay không còn dùng được nên chưa khôi phục; bài hiện tại vẫn giữ nguyên. Hãy xem danh sách rồi chọn khôi phục phần còn lại.',
  ],
  'preview.unavailable': [
    503,
    'Cổng thông tin chưa trả lời nên chưa dựng được trang xem trước. Bài đã lưu vẫn còn nguyên, các phần xem trước khác vẫn dùng được; hãy thử lại sau ít phút.',
  ],
  'edition.immutable': [403, 'Bản phát hành không thể sửa hoặc xóa.'],
  'asset.not_found': [404, 'Không tìm thấy tư liệu này, hoặc bạn không có quyền xem.'],
  'asset.foreign_upload': [403, 'Tệp tải lên không thuộc về bạn.'],
  'asset.type': [
    415,
    'Tòa soạn không nhận loại tệp này. Hãy gửi ảnh, video, âm thanh, PDF hoặc Word (.docx).',
  ],
  'asset.too_large': [
    413,
    'Tệp quá lớn nên chưa được nhận. Ảnh và văn bản tối đa 60 MB, âm thanh 300 MB, video 1 GB.',
  ],
  'asset.too_long': [422, 'Video hoặc âm thanh quá dài. Video tối đa 30 phút, âm thanh tối đa 3 giờ.'],
  'asset.codec': [
    422,
    'Tệp dùng kiểu mã hóa không được nhận. Hãy xuất lại thành MP4 (H.264, AAC) hoặc MP3 rồi gửi lại.',
  ],
  'asset.protected': [422, 'Văn bản đang đặt mật khẩu nên không mở được. Hãy gỡ mật khẩu rồi gửi lại.'],
  'asset.hostile': [
    422,
    'Tệp chứa thành phần không an toàn (mã lệnh, liên kết ngoài hoặc dữ liệu nén bất thường) nên bị từ chối.',
  ],
  'asset.took_too_long': [
    422,
    'Xử lý tệp này vượt quá thời gian hoặc bộ nhớ cho phép. Bản gốc vẫn được giữ; hãy thử lại hoặc gửi tệp nhẹ hơn.',
  ],
  'asset.no_space': [
    507,
    'Máy chủ hết chỗ lưu tệp. Phần đã nhận vẫn được giữ; hãy báo quản trị hệ thống rồi thử lại.',
  ],
  'asset.role': [403, 'Vai trò của bạn không cho phép thao tác này với tư liệu.'],
  'asset.stale': [409, 'Tư liệu vừa được người khác sửa. Hãy tải lại để xem bản mới rồi sửa tiếp.'],
  'asset.in_use': [409, 'Tư liệu đang được dùng trong bài hoặc bản phát hành nên không xóa được.'],
  'asset.not_failed': [409, 'Tư liệu này không bị lỗi nên không cần thử lại.'],
  'asset.captions_invalid': [
    422,
    'Tệp phụ đề không đúng dạng WebVTT hoặc SRT nên chưa được lưu. Hãy sửa dòng được nêu rồi tải lên lại.',
  ],
  'asset.captions_unavailable': [
    501,
    'Máy chủ chưa có công cụ hoặc phông chữ để ghép phụ đề vào hình. Các bản khác vẫn dùng được; hãy báo quản trị hệ thống, rồi bấm “Xử lý lại”.',
  ],
  'asset.blur_not_ready': [
    409,
    'Chưa có bản làm mờ để xác nhận. Hãy vẽ vùng cần làm mờ và đợi xử lý xong rồi xác nhận.',
  ],
  'asset.consent_foreign': [422, 'Có phiếu đồng ý không thuộc đơn vị của tư liệu này.'],
  'consent.not_found': [404, 'Không tìm thấy phiếu đồng ý này, hoặc bạn không có quyền xem.'],
  'consent.withdrawn': [409, 'Phiếu đồng ý này đã được rút từ trước.'],
  'story.children_unanswered': [
    422,
    'Có ảnh hoặc video chưa trả lời câu hỏi về trẻ em. Nội dung đã được lưu; hãy trả lời rồi tiếp tục.',
  ],
  'story.consent_missing': [
    422,
    'Có ảnh hoặc video nhận ra được trẻ em mà chưa đủ đồng ý cho kênh đã chọn. Hãy bổ sung đồng ý, làm mờ hoặc bỏ tệp đó.',
  ],
  'story.checklist_open': [
    422,
    'Còn mục bắt buộc trong danh sách kiểm tra chưa xong nên bài chưa được duyệt. Hãy xem các mục được nêu, đánh dấu mục bạn đã kiểm tra rồi duyệt lại.',
  ],
  'asset.too_many_pixels': [
    422,
    'Ảnh hoặc khung hình có quá nhiều điểm ảnh nên không xử lý được. Hãy giảm kích thước.',
  ],
  'asset.too_small': [422, 'Ảnh quá nhỏ để đăng. Cạnh dài cần ít nhất 320 điểm ảnh.'],
  'asset.broken': [422, 'Tệp bị hỏng hoặc tải lên chưa trọn vẹn. Hãy mở thử trên máy rồi tải lên lại.'],
  'asset.upload_missing': [422, 'Không tìm thấy tệp đã tải lên. Hãy tải lên lại.'],
  'asset.upload_offset': [
    409,
    'Phần vừa gửi không nối tiếp phần đã nhận. Phần đã nhận vẫn còn; việc tải lên sẽ tiếp tục từ đó.',
  ],
  'document.old_word': [
    415,
    'Đây là tệp Word kiểu cũ (.doc) nên chưa nhập được. Hãy mở tệp bằng Word, chọn “Lưu thành” (Save As), kiểu “Word Document (.docx)”, rồi nhập tệp mới.',
  ],
  'document.not_word': [
    415,
    'Tệp này không phải văn bản Word (.docx) nên chưa nhập được. Bài đang viết vẫn giữ nguyên.',
  ],
  'document.protected': [
    422,
    'Văn bản đang đặt mật khẩu nên chưa nhập được. Hãy mở bằng Word, gỡ mật khẩu, lưu lại rồi nhập.',
  ],
  'document.broken': [
    422,
    'Tệp bị hỏng nên chưa nhập được; bài đang viết vẫn giữ nguyên. Hãy mở thử bằng Word, lưu lại rồi nhập.',
  ],
  'document.hostile': [
    422,
    'Tệp nén bất thường nên bị từ chối để bảo vệ máy của bạn. Hãy mở bằng Word, lưu thành tệp mới rồi nhập lại.',
  ],
  'document.too_large': [
    413,
    'Văn bản quá lớn nên chưa đưa vào bài được; bài đang viết vẫn giữ nguyên. Hãy chia thành nhiều phần nhỏ hơn.',
  ],
  'document.took_too_long': [
    422,
    'Đọc văn bản này mất quá nhiều thời gian nên đã dừng; bài đang viết vẫn giữ nguyên. Hãy chia thành nhiều phần nhỏ hơn.',
  ],
  ...PEOPLE_ERRORS,
  ...READER_ERRORS,
  'asset.gate': [403, 'Tư liệu chỉ thay đổi qua tòa soạn.'],
  'work.stale': [409, 'Lượt xử lý này đã được giao cho lượt khác.'],
  'delivery.not_found': [404, 'Không tìm thấy lượt phát hành này.'],
  'delivery.closed': [409, 'Lượt phát hành này đã kết thúc, không cần gửi lại.'],
  'delivery.not_by_hand': [409, 'Kênh này do hệ thống tự gửi, không đăng tay được.'],
  'delivery.withdrawal': [409, 'Lượt gỡ bài không giữ lại được.'],
  'delivery.overtaken': [409, 'Kênh này đã có lượt mới hơn. Hãy tải lại trang.'],
  'delivery.address_required': [
    422,
    'Hãy dán địa chỉ nơi bài đang đăng, bắt đầu bằng https:// (bài trên Facebook: https://www.facebook.com/…/posts/…).',
  ],
  ...FANPAGE_ERRORS,
  ...FURTHER_ERRORS,
  'delivery.waits': [409, 'Lượt trước của bài này trên kênh chưa xong. Hệ thống sẽ tự thử lại.'],
  'delivery.unreachable': [
    502,
    'Chưa kết nối được với kênh phát hành; bản phát hành vẫn được giữ. Hệ thống thử lại nhiều lần; nếu đã dừng, hãy bấm “Gửi lại”.',
  ],
  'delivery.mismatch': [
    502,
    'Nội dung đọc lại trên kênh khác với bản phát hành. Hệ thống thử lại nhiều lần; nếu đã dừng, hãy bấm “Gửi lại”.',
  ],
  'delivery.file_missing': [500, 'Thiếu tệp ảnh của bản phát hành. Hãy báo quản trị hệ thống.'],
  'push.not_found': [404, 'Không tìm thấy thiết bị này; có thể thiết bị đã được gỡ.'],
  'push.not_offered': [
    503,
    'Máy chủ chưa bật thông báo đẩy nên thiết bị này chưa nhận được. Hãy báo quản trị hệ thống.',
  ],
  'push.address': [
    422,
    'Địa chỉ nhận thông báo của trình duyệt không hợp lệ nên thiết bị chưa được thêm. Hãy thử bằng trình duyệt khác.',
  ],
  'push.too_many': [
    422,
    'Bạn đã bật thông báo trên quá nhiều thiết bị. Hãy gỡ bớt thiết bị không dùng rồi thử lại.',
  ],
  'push.unreachable': [
    502,
    'Chưa gửi được thông báo đến thiết bị. Hệ thống thử lại nhiều lần; thông báo vẫn có trong ứng dụng.',
  ],
  'notices.too_soon': [429, 'Bạn vừa gửi một thông báo thử. Hãy đợi một phút rồi thử lại.'],
  'mails.role': [403, 'Chỉ quản trị hệ thống xem được thư chưa gửi. Chưa có gì thay đổi.'],
  'mail.not_found': [404, 'Không tìm thấy thư này.'],
  'mail.closed': [409, 'Thư này đã gửi xong hoặc đang được gửi, không cần gửi lại.'],
  'mail.unreachable': [
    502,
    'Chưa gửi được vì máy chủ thư không trả lời hoặc tạm thời không nhận; thư vẫn được giữ. Hệ thống thử lại nhiều lần; nếu đã dừng, hãy bấm “Gửi lại”.',
  ],
  'mail.refused': [
    502,
    'Máy chủ thư từ chối hẳn địa chỉ nhận hoặc nội dung thư nên hệ thống không gửi lại; thư vẫn được giữ. Hãy kiểm tra địa chỉ thư rồi bấm “Gửi lại”.',
  ],
  'mail.unsettled': [
    500,
    'Hệ thống dừng giữa chừng khi đang gửi và đã hết lượt thử, nên không rõ thư đã đến nơi hay chưa; thư vẫn được giữ. Có thể bấm “Gửi lại”.',
  ],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorId = keyof typeof ERRORS;

/** Extra facts a client needs to act on an error; JSON-serialisable, never secrets. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** The shape in which every room sends an error over HTTP, under the key `error`. */
export interface ErrorBody {
  readonly id: ErrorId;
  readonly status: number;
  readonly message: string;
  readonly details?: ErrorDetails;
}

/** An error with a stable id. Thrown where a request cannot go on; a rule that refuses returns a union instead. */
export class NewsroomError extends Error {
  readonly id: ErrorId;
  readonly status: number;
  readonly details: ErrorDetails | undefined;

  constructor(id: ErrorId, details?: ErrorDetails, options?: { cause?: unknown }) {
    super(ERRORS[id][1], options);
    this.name = 'NewsroomError';
    this.id = id;
    this.status = ERRORS[id][0];
    this.details = details;
  }

  toBody(): ErrorBody {
    return {
      id: this.id,
      status: this.status,
      message: this.message,
      ...(this.details ? { details: this.details } : {}),
    };
  }
}

/** True when `value` is an id of this list. */
export const isErrorId = (value: unknown): value is ErrorId =>
  typeof value === 'string' && Object.hasOwn(ERRORS, value);
